#!/usr/bin/env bash
# Shows that articles live in a natively compiled program: packs the library, publishes a program that lists articles,
# finds one by its path, follows references and writes all as JSON, once as it is and once ahead of time, and compares what
# the two print. Articles are there in every form: with members, by name and without, short and long.
# To be run by hand (docs/contributing.md): it restores Microsoft.DotNet.ILCompiler and needs a C linker, which not every
# machine has. It takes about two minutes.
#
#   tests/aot/aot.sh                 with clang, which the SDK asks for
#   LINKER=gcc tests/aot/aot.sh      with another linker
set -u
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

repository=$(cd "$(dirname "$0")/../.." && pwd) || exit 1
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
project=$folder/project
version=0.0.0-aot.$$
linker=${LINKER:+-p:CppCompilerAndLinker=$LINKER}

run() {
  "$@" > "$folder/log.txt" 2>&1 || { cat "$folder/log.txt"; echo "FAILED: $*"; exit 1; }
}

echo "packing ..."
run dotnet pack "$repository/src/ArticleModel" -p:Version="$version" --artifacts-path "$folder/artifacts" \
  -o "$folder/packed" -v quiet

mkdir -p "$project"
cp -r "$repository/articles" "$project/articles"
cat > "$project/.editorconfig" << 'INI'
root = true
[articles/culture/**]
article_members = names
[articles/world/**]
article_members = none
INI
{
  printf 'Harbour log\n\n'
  for day in $(seq 300); do printf 'On day %d the gate opened at %d, and nobody came through it.\n\n' "$day" "$((day % 24))"; done
} > "$project/articles/local/harbour-log.txt"
cat > "$project/nuget.config" << XML
<configuration>
  <config><add key="globalPackagesFolder" value="$folder/packages" /></config>
  <packageSources><add key="packed" value="$folder/packed" /></packageSources>
</configuration>
XML
cat > "$project/Aot.csproj" << XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Exe</OutputType>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <PublishAot>true</PublishAot>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ArticleGenerator" Version="$version" />
  </ItemGroup>
</Project>
XML
cat > "$project/Program.cs" << 'CSHARP'
using System.Text.Json;
using System.Text.Json.Serialization;
using Aot;
using ArticleModel;

foreach (Article article in Articles.All)
{
    Console.WriteLine($"{article.Path}: {article.Headline} ({article.WordCount} words)");
    Console.WriteLine(JsonSerializer.Serialize(article, AppJson.Default.Article));
    Console.WriteLine("more: " + string.Join(", ", (article as Article<News>)?.Metadata.More?.Select(other => other.Path) ?? []));
    Console.WriteLine("referred to by: " + string.Join(", ", article.ReferencedBy.Select(other => other.Path)));
    foreach (TextSpan link in article.Links)
    {
        Console.WriteLine($"{link.Text}: {link.Article?.Path} {link.Section?.Heading}");
    }

    foreach (Speaker speaker in article.Speakers)
    {
        Console.WriteLine(JsonSerializer.Serialize(speaker, AppJson.Default.Speaker));
    }

    foreach (Quote quote in article.Quotes)
    {
        Console.WriteLine(JsonSerializer.Serialize(quote, AppJson.Default.Quote));
    }
}

Console.WriteLine(Articles.TryGet("local/ferry-sails-again", out Article? found) && found == Articles.Local.FerrySailsAgain);
Console.WriteLine(Articles.Local.FerrySailsAgain.Sections[0].Heading);

[ArticleMetadata("local/**", AllowUnknownKeys = true)]
public sealed record News(IReadOnlyList<Article>? More = null);

[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Speaker))]
[JsonSerializable(typeof(Quote))]
internal sealed partial class AppJson : JsonSerializerContext;
CSHARP

cd "$project" || exit 1
echo "building ..."
run dotnet build -c Release -v quiet
dotnet bin/Release/net10.0/Aot.dll > "$folder/jit.txt" || exit 1

# Any warning of the trimmer or the native compiler fails the publish.
echo "publishing ahead of time ..."
run dotnet publish -c Release -v quiet --use-current-runtime -o "$folder/native" $linker
"$folder/native/Aot" > "$folder/aot.txt" || exit 1

cmp "$folder/jit.txt" "$folder/aot.txt" || exit 1
echo "the same $(wc -l < "$folder/aot.txt") lines, $(wc -c < "$folder/aot.txt") bytes, from a native program of" \
  "$(($(stat -c %s "$folder/native/Aot") / 1024)) kB"
