using System.Globalization;
using ArticleGenerator.Benchmarks.Archive;

namespace ArchiveCost.Forms;

/// <summary>A file with two constants for each article, as somebody writes it by hand.</summary>
internal sealed record ConstantsForm() : ArchiveForm("a constant a file", "Constants", "ConstantsReader.cs")
{
    public override IEnumerable<string> Items => [];

    public override string First => "Texts.Headline0";

    public override void WriteArticles(string folder, int count)
    {
        string texts = Directory.CreateDirectory(Path.Combine(folder, "Texts")).FullName;
        for (int number = 0; number < count; number++)
        {
            string id = number.ToString(CultureInfo.InvariantCulture);
            string text = InventedArticle.TextOf(number);
            string headline = text[..text.IndexOf('\n', StringComparison.Ordinal)];
            string code = $$""""
                namespace Archive;

                internal static partial class Texts
                {
                    public const string Headline{{id}} = """{{headline}}""";

                    public const string Text{{id}} = """
                {{text}}
                """;
                }

                """";
            File.WriteAllText(Path.Combine(texts, $"Text{id}.cs"), code);
        }

        var headlines = Enumerable.Range(0, count)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"        Headline{number},"));
        File.WriteAllText(
            Path.Combine(texts, "Headlines.cs"),
            $$"""
            namespace Archive;

            internal static partial class Texts
            {
                public static string[] Headlines() =>
                [
            {{string.Join('\n', headlines)}}
                ];
            }

            """);
    }
}
