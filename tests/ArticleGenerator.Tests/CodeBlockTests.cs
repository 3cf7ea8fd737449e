using System.Text.RegularExpressions;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Tests;

/// <summary>
/// The C# of README and docs is copied as it stands. A new project has the SDK's implicit usings in scope, and not the
/// namespace of the library: a block says what it needs, or one above it on the page does. The other tests of documents
/// put blocks into files of their own, with using directives of their own, and notice none that is missing.
/// </summary>
public partial class CodeBlockTests
{
    private const string Implicit = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly HashSet<string> Library =
        [.. typeof(ArticleModel.Article).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0])];

    public static TheoryData<string, int> Blocks()
    {
        var blocks = new TheoryData<string, int>();
        foreach (string page in Pages())
        {
            for (int i = 0; i < BlocksOf(page).Length; i++)
            {
                blocks.Add(page, i);
            }
        }

        return blocks;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_finds_the_types_of_the_library_by_what_it_says_itself(string page, int number)
    {
        string[] blocks = BlocksOf(page);
        IEnumerable<string> imports = blocks.Take(number).SelectMany(UsingsOf).Except(UsingsOf(blocks[number]));
        string code = string.Join("\n", imports.Append(blocks[number]));
        CSharpCompilation compilation = new GeneratorOptions { CSharp = code, Language = LanguageVersion.Latest }
            .Compilation();
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            Implicit, new CSharpParseOptions(LanguageVersion.Latest), cancellationToken: Cancellation));

        IEnumerable<string> unknown = compilation.GetDiagnostics(Cancellation)
            .Where(diagnostic => diagnostic.Id is "CS0246" or "CS0103")
            .Select(diagnostic => code.Substring(
                diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length))
            .Select(name => name.Split('<')[0])
            .Where(name => Library.Contains(name) || Library.Contains(name + "Attribute"))
            .Distinct();

        Assert.Empty(unknown);
    }

    [Fact]
    public void There_are_blocks_to_look_at() => Assert.InRange(Blocks().Count, 30, 200);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Append("README.md")
            .Append("src/ArticleModel/PACKAGE.md")
            .Order(StringComparer.Ordinal);

    private static string[] BlocksOf(string page) =>
        [.. Block().Matches(Repository.Read(page.Split('/')).ReplaceLineEndings("\n"))
            .Select(block => block.Groups["code"].Value)];

    private static IEnumerable<string> UsingsOf(string block) =>
        SyntaxFactory.ParseCompilationUnit(block).Usings.Select(line => line.ToString());

    [GeneratedRegex(@"^ *```csharp\n(?<code>.*?)^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
