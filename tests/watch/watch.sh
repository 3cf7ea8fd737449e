#!/usr/bin/env bash
# Shows what dotnet watch makes of articles, of a plain one and of one in Markdown: breaks it, mends it, edits its
# headline, and waits each time until the tool or the app has said so. To be run by hand (docs/watching.md); it takes
# about a minute, most of it for packing.
#
#   tests/watch/watch.sh            the result of each step, and the whole output at the end
#   MEMBERS=none tests/watch/watch.sh    for articles that stand in tables: see ArticleMembers
#   DEADLINE=300 tests/watch/watch.sh    for a busy machine: seconds to wait for each step
set -u
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

repository=$(cd "$(dirname "$0")/../.." && pwd) || exit 1
deadline=${DEADLINE:-120}
folder=$(mktemp -d) || exit 1
output=$folder/output.txt
# Apart from everything else here: the tool watches all of a project's folder.
project=$folder/project
version=0.0.0-watch.$$
watch=

# Only what this script started: dotnet watch leads a process group of its own, with the app in it.
stop() {
  if [ -n "$watch" ]; then
    kill -TERM -- "-$watch" 2> /dev/null
    wait "$watch" 2> /dev/null
    kill -KILL -- "-$watch" 2> /dev/null
  fi
  rm -rf "$folder"
}
trap stop EXIT

fail() {
  printf '\nNOT SEEN: %s\n\n' "$1"
  cat "$output"
  exit 1
}

# Waits until a line with these words stands in what came since the last edit.
edited=0
see() {
  local end=$((SECONDS + deadline))
  until tail -c "+$((edited + 1))" "$output" | grep -qF -- "$1"; do
    kill -0 "$watch" 2> /dev/null || fail "$1 (dotnet watch has ended)"
    [ "$SECONDS" -lt "$end" ] || fail "$1 (within $deadline seconds)"
    sleep 0.2
  done
  echo "seen: $1"
}

# Headline and paragraph, written at once: nobody reads half a text. In Markdown the headline stands in the front
# matter, and the words are in emphasis. One paragraph more, since texts of several lines are printed otherwise.
write() {
  case $1 in
    *.md) printf -- '---\ntitle: %s\ntags: [ferry]\n---\n\n*%s*\n\nThe end.\n' "$2" "$3" > "$project/articles/$1" ;;
    *) printf '%s\n\n%s\n\nThe end.\n' "$2" "$3" > "$project/articles/$1" ;;
  esac
}

edit() {
  edited=$(wc -c < "$output")
  printf '\n>>> %s: %s\n' "$1" "$4" >> "$output"
  write "$1" "$2" "$3"
}

echo "packing ..."
dotnet pack "$repository/src/ArticleModel" -p:Version="$version" --artifacts-path "$folder/artifacts" \
  -o "$folder/packed" -v quiet > "$folder/pack.txt" 2>&1 || { cat "$folder/pack.txt"; exit 1; }

mkdir -p "$project/articles"
: > "$output"
cat > "$project/nuget.config" << END
<configuration>
  <packageSources><add key="packed by this script" value="$folder/packed" /></packageSources>
</configuration>
END
cat > "$project/News.csproj" << END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <ArticleMembers>${MEMBERS:-}</ArticleMembers>
    <RestorePackagesPath>$folder/restored</RestorePackagesPath>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ArticleGenerator" Version="$version" />
  </ItemGroup>
</Project>
END
# Says so whenever an article reads otherwise than before. Its number is another one after a restart.
cat > "$project/Program.cs" << 'END'
using News;

string shown = "";
while (true)
{
    string now = string.Join('\n', Articles.All.Select(article =>
        $"app {Environment.ProcessId}: {article.Path}: {article.Headline} | {article.Paragraphs[0].Text}"));
    if (now != shown)
    {
        Console.WriteLine(now);
        shown = now;
    }

    await Task.Delay(100);
}
END
write ferry.txt 'Ferry sails again' '“It smells of diesel,” said Mara Lindqvist.'
write harbour.md 'Harbour opens' '“It smells of diesel,” said Mara Lindqvist.'
printf '\n>>> dotnet watch\n' >> "$output"

cd "$project" || exit 1
setsid dotnet watch --non-interactive < /dev/null >> "$output" 2>&1 &
watch=$!

see ': ferry: Ferry sails again | “It smells of diesel,” said Mara Lindqvist.'
see ': harbour: Harbour opens | “It smells of diesel,” said Mara Lindqvist.'
# What is edited earlier counts as there from the start, and changes nothing.
see 'Waiting for changes'
app=$(grep -oE '^app [0-9]+' "$output" | tail -1)

# An article's file, its headline, another headline, and where its mark is when it is never closed.
play() {
  edit "$1" "$2" '“It smells of diesel, said Mara Lindqvist.' 'the closing mark is removed'
  see "articles/$1($4): error ART007: "
  # A broken article is still there, as far as it could be read.
  see "$app: ${1%.*}: $2 | “It smells of diesel, said Mara Lindqvist."

  edit "$1" "$2" '“It smells of salt,” said Mara Lindqvist.' 'the mark is back, and a word is another'
  see "$app: ${1%.*}: $2 | “It smells of salt,” said Mara Lindqvist."

  # The tool repeats the error beside the edit that mends it, and has forgotten it at the next.
  edit "$1" "$3" '“It smells of salt,” said Mara Lindqvist.' 'the headline is edited'
  see "$app: ${1%.*}: $3 | “It smells of salt,” said Mara Lindqvist."
  tail -c "+$((edited + 1))" "$output" | grep -q 'error ART' && fail 'an edit without the mended error'

  # The class that lists its quotations stays, and has nothing in it.
  edit "$1" "$3" 'It smells of salt.' 'its last quotation goes'
  see "$app: ${1%.*}: $3 | It smells of salt."

  edit "$1" "$3" '“It smells of salt,” said Owen Pryce.' 'a first quotation comes, of somebody else'
  see "$app: ${1%.*}: $3 | “It smells of salt,” said Owen Pryce."
}

play ferry.txt 'Ferry sails again' 'Ferry sails at noon' 3,1
play harbour.md 'Harbour opens' 'Harbour opens at noon' 6,2

[ "$(grep -oE '^app [0-9]+' "$output" | sort -u | wc -l)" -eq 1 ] || fail 'one app, never restarted'
printf '\nThe app was never restarted. The whole output, with dotnet %s:\n\n' "$(dotnet --version)"
cat "$output"
