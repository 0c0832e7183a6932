/// The fields of each packet type of MQTT 3.1 to 5.0, in the order of their numbers from 1; a
/// number is that of a property of version 5.0. (HAProxy manual, chapter 7.3.1, mqtt_field_value)
private let packetFields = """
  connect protocol_name protocol_version flags keepalive 17 33 39 34 25 23 38 21 22 \
  client_identifier 24 1 2 3 8 9 will_topic will_payload username password
  connack flags protocol_version reason_code 17 33 36 37 39 18 34 31 40 41 42 19 26 28 38 21 22
  publish 1 2 3 8 9 11 35 38
  puback reason_code 31 38
  pubrec reason_code 31 38
  pubrel reason_code 31 38
  pubcomp reason_code 31 38
  subscribe 11 38
  suback 31 38
  unsubscribe 38
  unsuback 31 38
  pingreq
  pingresp
  disconnect reason_code 17 28 31 38
  auth 21 22 31 38
  """.split(separator: "\n").map { $0.split(separator: " ") }

/// Checks the packet type and the field of `mqtt_field_value`.
func checkMQTTField(_ values: ConverterValues) throws {
  let type = values.text(0).lowercased()
  let number = Int(type).map { $0 - 1 }
  let packet =
    number.flatMap { packetFields.indices.contains($0) ? packetFields[$0] : nil }
    ?? packetFields.first { $0[0] == type[...] }
  try values.require(packet != nil, 0, "knows no packet type '\(values.text(0))' of MQTT")
  let field = values.text(1).lowercased()
  try values.require(
    packet?.dropFirst().contains(field[...]) ?? false, 1,
    "finds no field '\(values.text(1))' in packets of this type")
}
