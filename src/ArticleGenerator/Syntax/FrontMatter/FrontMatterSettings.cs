using System.Collections.Immutable;
using ArticleGenerator.Problems;
using ArticleGenerator.Spelling;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>
/// The keys of the front matter that are for us: <c>paragraphs</c>, <c>headings</c>, <c>language</c> say how to read
/// the file, <c>suppress</c> what not to report.
/// </summary>
internal sealed record FrontMatterSettings(
    ParagraphMode Paragraphs, HeadingMode Headings, string? Language, ImmutableArray<string> Suppressed)
{
    public static FrontMatterSettings Read(
        FrontMatterSyntax frontMatter, ParseSettings settings, ImmutableArray<Problem>.Builder problems)
    {
        ParagraphMode paragraphs = Choose(
            frontMatter,
            problems,
            "paragraphs",
            settings.Paragraphs,
            ("wrapped", ParagraphMode.Wrapped),
            ("lines", ParagraphMode.Lines));
        HeadingMode headings = Choose(
            frontMatter,
            problems,
            "headings",
            settings.Headings,
            ("plain", HeadingMode.Plain),
            ("marked", HeadingMode.Marked));
        string? language = ReadLanguage(frontMatter, problems) ?? settings.Language;
        FrontMatterKeys.Check(frontMatter, problems);
        return new FrontMatterSettings(paragraphs, headings, language, Suppressions.Read(frontMatter, problems));
    }

    private static string? ReadLanguage(FrontMatterSyntax frontMatter, ImmutableArray<Problem>.Builder problems)
    {
        if (frontMatter.Find("language") is not { Value.Length: > 0 } entry)
        {
            return null;
        }

        if (LanguageTag.Is(entry.Value))
        {
            return entry.Value;
        }

        string message = $"“{entry.Value}” is not a language tag. Write one, such as en, de or pt-BR.";
        problems.Add(Problem.At(ProblemKind.FrontMatter, entry.ValueSpan, message));
        return null;
    }

    private static T Choose<T>(
        FrontMatterSyntax frontMatter,
        ImmutableArray<Problem>.Builder problems,
        string key,
        T otherwise,
        (string Name, T Value) first,
        (string Name, T Value) second)
    {
        if (frontMatter.Find(key) is not { } entry)
        {
            return otherwise;
        }

        if (entry.Value.Equals(first.Name, StringComparison.OrdinalIgnoreCase))
        {
            return first.Value;
        }

        if (entry.Value.Equals(second.Name, StringComparison.OrdinalIgnoreCase))
        {
            return second.Value;
        }

        string message = $"“{entry.Value}” is no value of “{key}”. Write “{key}: {first.Name}” or “{key}: "
            + $"{second.Name}”."
            + KnownNames.DidYouMean(entry.Value, [first.Name, second.Name]);
        problems.Add(Problem.At(ProblemKind.FrontMatter, entry.ValueSpan, message));
        return otherwise;
    }
}
