// Starts `lintel lsp` and connects the editor to it.
const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = async function () {
  const settings = workspace.getConfiguration("lintel");
  client = new LanguageClient(
    "lintel",
    "Lintel",
    { command: settings.get("path"), args: ["lsp"] },
    {
      // Other YAML files are none of Lintel's business; `.lintel.yaml` is checked as settings.
      documentSelector: [
        { scheme: "file", language: "haproxy" },
        {
          scheme: "file",
          language: "yaml",
          pattern: "**/{haproxy,lintel,*.haproxy,*.lintel}.{yaml,yml}",
        },
      ],
      synchronize: { fileEvents: workspace.createFileSystemWatcher("**/.lintel.{yaml,yml}") },
      initializationOptions: {
        target: settings.get("target"),
        profile: settings.get("profile"),
        configurations: settings.get("configurations"),
        ignore: settings.get("ignore"),
      },
    },
  );
  await client.start();
};

exports.deactivate = function () {
  return client?.stop();
};
