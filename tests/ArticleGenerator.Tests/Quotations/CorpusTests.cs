using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Plain;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>
/// The texts of the folder <c>Corpus</c>, each followed by what is said in it: kind, speaker and first words of each
/// quotation. Who changes a rule sees here what else it changes, and needs no text of anybody else's.
/// </summary>
public class CorpusTests
{
    private const string Mark = "\n==== who said what\n";
    private const int FewestTexts = 60;
    private const int FewestQuotations = 300;

    public static TheoryData<string> Texts() => [.. Files().Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_quotation_has_its_speaker_and_its_kind(string name)
    {
        (string text, string[] expected) = Read(name);

        Assert.Equal(expected, Quotations(text, expected));
    }

    [Fact]
    public void There_are_enough_of_them()
    {
        string[] names = [.. Files().Select(file => Path.GetFileNameWithoutExtension(file))];

        Assert.True(names.Length >= FewestTexts);
        Assert.True(names.Sum(name => Read(name).Expected.Length) >= FewestQuotations);
    }

    private static string[] Files() => Directory.GetFiles(Repository.Path("tests", "ArticleGenerator.Tests",
        "Quotations", "Corpus"), "*.txt");

    private static (string Text, string[] Expected) Read(string name)
    {
        string file = Repository.Read("tests", "ArticleGenerator.Tests", "Quotations", "Corpus",
            name + ".txt").ReplaceLineEndings("\n");
        int mark = file.IndexOf(Mark, StringComparison.Ordinal);
        return (file[..mark], file[(mark + Mark.Length)..].TrimEnd('\n').Split('\n'));
    }

    // As they are written in the file, with as many words of each as its line has.
    private static IEnumerable<string> Quotations(string text, string[] expected)
    {
        ArticleSyntax article = ArticleParser.Parse(SourceText.From(text), ParseSettings.Default,
            CancellationToken.None);
        QuotationSet set = QuotationReader.Read(article, CancellationToken.None);
        for (int i = 0; i < set.Quotations.Length; i++)
        {
            Quotation quotation = set.Quotations[i];
            string speaker = quotation.Speaker < 0 ? "nobody" : set.Speakers[quotation.Speaker].Name;
            string words = article.Text.Substring(quotation.Parts[0].Start, quotation.Parts[0].Length);
            int length = i < expected.Length ? expected[i].Split(" | ")[^1].Length : words.Length;
            yield return $"{quotation.Kind} | {speaker} | {words[..Math.Min(length, words.Length)]}";
        }
    }
}
