// Starts `lintel lsp` and connects the editor to it.
const { commands, workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

// The server takes its settings at the start, so that it is started again when they change.
async function start() {
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
}

async function restart() {
  await client?.stop().catch(() => {});
  await start();
}

exports.activate = async function (context) {
  // One start after another, however often the settings change meanwhile.
  let running = start();
  context.subscriptions.push(
    commands.registerCommand("lintel.restart", () => (running = running.then(restart, restart))),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("lintel")) running = running.then(restart, restart);
    }),
  );
  await running;
};

exports.deactivate = function () {
  return client?.stop();
};
