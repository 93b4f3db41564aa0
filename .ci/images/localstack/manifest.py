# DynamoDBLocal.jar: only a manifest, with the main class and the class path (Maven's file names are not those that
# the original jar's own manifest lists).
import os, sys, zipfile
home = sys.argv[1]
jars = sorted(f for f in os.listdir(home + "/DynamoDBLocal_lib") if f.endswith(".jar"))
rest = ("Class-Path: " + " ".join("DynamoDBLocal_lib/" + j for j in jars)).encode()
lines, rest = [rest[:72]], rest[72:]
while rest:
    lines.append(b" " + rest[:71])
    rest = rest[71:]
text = b"Manifest-Version: 1.0\r\nMain-Class: com.amazonaws.services.dynamodbv2.local.main.ServerRunner\r\n"
with zipfile.ZipFile(home + "/DynamoDBLocal.jar", "w") as z:
    z.writestr("META-INF/MANIFEST.MF", text + b"\r\n".join(lines) + b"\r\n\r\n")
