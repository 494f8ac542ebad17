#!/bin/sh
# Build the application folder and try it from a folder whose name has a space and a per cent sign.
set -eu
cd "$(dirname "$0")/.."
out=build/package
rm -rf "$out"
# Windows has its programs elsewhere, and its Git a shell to run this in.
python=.venv/bin/python
[ -x "$python" ] || python=.venv/Scripts/python.exe
PYTHONHASHSEED=1 "$python" -m PyInstaller --noconfirm --log-level WARN \
    --distpath "$out/dist" --workpath "$out/work" packaging/briefing.spec

place="$out/Program Files 100%"
mkdir -p "$place"
cp -R "$out/dist/Briefing" "$place/Briefing"
app="$place/Briefing/briefing-app"

echo "Checking the built application in '$place'"
data="$out/data of a member 100%"
"$app" --version
"$app" --data "$data" import "$place/Briefing/_internal/briefing_app/_bundled/resources/sample"
"$app" --data "$data" check
"$app" --data "$data" list
"$app" --data "$data" search "emotional health" >/dev/null
# Each format brings a library of its own, and files that it needs.
for ending in docx pdf html md; do
    "$app" --data "$data" export shropshire-2024-07-30 --to "$out/visit.$ending"
    test -s "$out/visit.$ending"
done
# So does the shared library: its driver is there if all that is wrong is that nobody answers.
if said=$("$app" --data "$data" sync postgresql://nobody@127.0.0.1:1/none 2>&1); then exit 1; fi
echo "$said" | grep -q "does not answer"

# The window itself, drawn off screen from the same folder; it opens the sample on its own. Other systems always have a
# display, and there it would wait to be closed.
if [ "$(uname -s)" = Linux ]; then
    drawn="$out/drawn"
    mkdir -p "$drawn"
    (
        app=$PWD/$app
        cd "$drawn"
        env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM BRIEFING_DATA="$PWD/member 100%" "$app" >/dev/null
    )
    test -s "$drawn/build/briefing.png"
fi
for name in libQt6Network libQt6Qml libQt6Quick libgtk libtk; do
    if find "$place" -name "$name*" | grep -q .; then
        echo "$name has no business in the application" >&2
        exit 1
    fi
done
du -sh "$place/Briefing" | cut -f1 | sed 's/^/Installed size: /'
