using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests;

/// <summary>docs/api.md: its examples compile against its article, and print what stands below them.</summary>
public partial class ApiDocumentTests
{
    // What a program of today has in scope without a line for it, and what the page imports at its beginning.
    private const string Usings = """
        using System; using System.Collections.Generic; using System.Linq; using System.Text;
        using System.Text.Encodings.Web; using System.Text.Json;
        using ArticleModel; using HarrowBay;
        """;

    [Fact]
    public void The_examples_print_what_stands_below_them()
    {
        string page = Repository.Read("docs", "api.md");
        string article = Blocks().First(block => block.Groups["language"].Value == "article").Groups["code"].Value;
        Match[] examples = [.. Blocks().Where(block => block.Groups["language"].Value == "csharp").Skip(1)];
        var code = new StringBuilder(Usings);
        for (int i = 0; i < examples.Length; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $$"""

                namespace Page
                {
                    static class Example{{i}}
                    {
                        static class Console
                        {
                            public static readonly StringBuilder Output = new();

                            public static void WriteLine(object value) => Output.Append(value).Append('\n');
                        }

                        public static string Run()
                        {
                            {{examples[i].Groups["code"].Value}}
                            return Console.Output.ToString();
                        }
                    }
                }
                """);
        }

        Assembly assembly = new GeneratorOptions { CSharp = code.ToString() }
            .Run(("local/ferry-sails-again", article))
            .Assembly();

        Assert.All(examples, (example, i) => Assert.Equal(
            example.Groups["output"].Value,
            assembly.GetType($"Page.Example{i}")!.GetMethod("Run")!.Invoke(null, null)));

        IEnumerable<Match> Blocks() => Block().Matches(page);
    }

    [GeneratedRegex(
        @"^```(?<language>article|csharp)\n(?<code>.*?)^```\n(?:```text\n(?<output>.*?)^```\n)?",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
