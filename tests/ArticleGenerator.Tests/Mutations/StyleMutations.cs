using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Speakers;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Mutations;

/// <summary>What the analyzer asks about is put into the article.</summary>
internal static class StyleMutations
{
    public static IEnumerable<Mutant> Of(SampleArticle article)
    {
        string end = article.Text.TrimEnd('\n') + "\n\n";

        BlockSyntax paragraph = article.Syntax.Blocks.First(
            block => block.Kind == BlockKind.Paragraph && block.Span.Length > 120);
        TextSpan place = article.Syntax.Source.ToSource(paragraph.Span);
        string copied = $"{end}{article.Text.AsSpan(place.Start, place.Length)}\n";
        yield return Mutant.Of("a paragraph is doubled", copied, "ART106", end.Length);

        int middle = article.Text.IndexOf(' ', place.Start) + 1;
        yield return Mutant.Of(
            "a direction override is put in", article.Text.Insert(middle, "\u202E"), "ART108", middle);
        yield return Mutant.Of(
            "a soft hyphen is put in", article.Text.Insert(middle + 1, "\u00AD"), "ART108", middle + 1);

        string[] words = article.Syntax.TextOf(paragraph).ToString().Split(' ')[..8];
        string pulled = $"{end}> {string.Join(' ', words.Take(3).Append("herring").Concat(words.Skip(4)))}\n";
        yield return Mutant.Of(
            "a pull quote has another word than the text", pulled, "ART107", end.Length + "> ".Length);

        string unknown = article.Syntax.FrontMatter.Entries.IsEmpty
            ? $"---\nsuppress: ART999\n---\n{article.Text}"
            : article.Text.Insert("---\n".Length, "suppress: ART999\n");
        yield return Mutant.Of("an unknown id is suppressed", unknown, "ART091", "---\nsuppress: ".Length);

        foreach (Mutant mutant in Marks(article))
        {
            yield return mutant;
        }

        // Only the marks are read of another language.
        if (article.Syntax.Language is not null)
        {
            yield break;
        }

        foreach (Mutant mutant in Names(article, end))
        {
            yield return mutant;
        }
    }

    // The marks of the last quotation in an article that has several are typed on another keyboard.
    private static IEnumerable<Mutant> Marks(SampleArticle article)
    {
        Quotation last = article.Reading.Quotations.Quotations.Last(quotation => quotation.HasMarks);
        int open = article.Syntax.Source.ToSource(last.Outer.Start);
        int close = article.Syntax.Source.ToSource(last.Outer.End - 1);
        (char left, char right) = article.Text[open] switch
        {
            '"' => ('“', '”'),
            '“' => ('"', '"'),
            _ => default,
        };
        if (left != default)
        {
            string mixed = article.Text[..open]
                + left
                + article.Text[(open + 1)..close]
                + right
                + article.Text[(close + 1)..];
            yield return Mutant.Of("a quotation has marks of the other kind", mixed, "ART105", open);
        }
    }

    private static IEnumerable<Mutant> Names(SampleArticle article, string end)
    {
        string anonymous = end
            + "## Afterwards\n\nThe wall was painted over in the night.\n\n"
            + Quoted(article, "It was a fine wall, and nobody asked it.")
            + "\n";
        yield return Mutant.Of(
            "a quotation has no speaker",
            anonymous,
            "ART101",
            anonymous.IndexOf("It was a fine wall", StringComparison.Ordinal));

        SpeakerReference? speaker = article.Reading.Quotations.Speakers.FirstOrDefault(speaker =>
            speaker.Name.Split(' ') is { Length: > 1 } words
                && words.All(word => char.IsUpper(word[0]))
                && words[^1].Length > 5);
        if (speaker is null)
        {
            yield break;
        }

        string surname = speaker.Name.Split(' ')[^1];
        string slip = surname[..3] + surname[4..];
        string misspelled = end + $"It was late when {slip} went home.\n";
        yield return Mutant.Of(
            "a speaker's second mention is misspelled",
            misspelled,
            "ART103",
            misspelled.LastIndexOf(slip, StringComparison.Ordinal));

        BlockSyntax lead = article.Syntax.Blocks.First(block => block.Kind == BlockKind.Paragraph);
        int start = article.Syntax.Source.ToSource(lead.Span.Start);
        if (article.Text.IndexOf(speaker.Name, StringComparison.Ordinal) > start)
        {
            string before = article.Text.Insert(
                start, $"It was late when {surname} went home, and nobody had seen the end of it.\n\n");
            yield return Mutant.Of(
                "a surname stands before the introduction", before, "ART104", start + "It was late when ".Length);
        }
    }

    private static string Quoted(SampleArticle article, string words) =>
        article.Text.Contains('“', StringComparison.Ordinal) ? $"“{words}”"
        : article.Text.Contains('"', StringComparison.Ordinal) ? $"\"{words}\""
        : $"‘{words}’";
}
