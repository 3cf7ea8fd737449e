using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests;

/// <summary>docs/examples.md: its programs read its articles, and print what stands below them.</summary>
public partial class ExamplesDocumentTests
{
    private const string Usings = """
        #pragma warning disable CS1591
        using System; using System.Collections.Generic; using System.Linq; using System.Net; using System.Text;
        using HarrowBay;

        """;

    [Fact]
    public void The_examples_print_what_stands_below_them()
    {
        string page = Repository.Read("docs", "examples.md").ReplaceLineEndings("\n");
        (string, string)[] articles =
        [
            .. ArticleBlock().Matches(page).Select(block => (block.Groups["path"].Value, block.Groups["text"].Value)),
        ];
        Match[] examples = CodeBlock().Matches(page).ToArray();
        var code = new StringBuilder(Usings).Append(examples[0].Groups["code"].Value);
        for (int i = 1; i < examples.Length; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $$"""

                static class Example{{i}}
                {
                    static class Console
                    {
                        public static readonly StringBuilder Output = new();

                        public static void WriteLine(object value) =>
                            Output.Append(FormattableString.Invariant($"{value}")).Append('\n');
                    }

                    public static string Run()
                    {
                        {{examples[i].Groups["code"].Value}}
                        return Console.Output.ToString();
                    }
                }
                """);
        }

        GeneratorRun run = new GeneratorOptions { CSharp = code.ToString() }.Run(articles);
        Assert.Empty(Described.As(run.Diagnostics));
        Assembly assembly = run.Assembly();

        Assert.Equal(3, articles.Length);
        Assert.Equal(6, examples.Length);
        Assert.All(examples.Skip(1), (example, i) => Assert.Equal(
            example.Groups["output"].Value,
            assembly.GetType($"Example{i + 1}")!.GetMethod("Run")!.Invoke(null, null)));
    }

    [GeneratedRegex("`articles/(?<path>[^`]+)`:\n\n```article\n(?<text>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex ArticleBlock();

    [GeneratedRegex("```csharp\n(?<code>.*?)```\n(```text\n(?<output>.*?)```\n)?", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
