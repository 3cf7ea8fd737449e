using ArticleGenerator.Syntax.FrontMatter;
using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>The markup that a line may start with.</summary>
internal enum MarkupKind
{
    None,

    /// <summary><c># </c> to <c>###### </c>.</summary>
    Heading,

    /// <summary><c>&gt;</c>.</summary>
    PullQuote,
}

/// <summary>
/// The markup at the start of a line: <c>#</c> to <c>######</c>, <c>&gt;</c>, and the backslash that takes it away.
/// </summary>
/// <param name="Kind">Which markup.</param>
/// <param name="Level">The number of <c>#</c>, 1 to 6; 0 for the rest.</param>
/// <param name="Length">How many characters before the words are markup, in UTF-16 code units.</param>
internal readonly record struct Markup(MarkupKind Kind, int Level, int Length)
{
    private const int DeepestLevel = 6;

    public static Markup Of(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return default;
        }

        return line[0] switch
        {
            '#' => Heading(line),
            '>' => new Markup(MarkupKind.PullQuote, 0, 1 + Spaces(line.Slice(1))),

            // A backslash before one keeps it literal.
            '\\' when line.Length > 1 && IsMarkup(line.Slice(1)) => new Markup(MarkupKind.None, 0, 1),
            _ => default,
        };
    }

    /// <summary>
    /// Whether a backslash would have something to take away here. It does not protect another backslash.
    /// </summary>
    private static bool IsMarkup(ReadOnlySpan<char> line) =>
        line[0] == '>'
            || (line[0] == '#' && Heading(line) != default)
            || line.SequenceEqual(FrontMatterParser.Fence.AsSpan());

    // A match: "# The quay", since words must follow, behind a space. Not: "#harbour", a hashtag, "###", "# # #".
    private static Markup Heading(ReadOnlySpan<char> line)
    {
        int level = 0;
        while (level < line.Length && line[level] == '#')
        {
            level++;
        }

        int spaces = Spaces(line.Slice(level));
        return level > DeepestLevel || spaces == 0 || level + spaces == line.Length || EndMark.Is(line)
            ? default
            : new Markup(MarkupKind.Heading, level, level + spaces);
    }

    private static int Spaces(ReadOnlySpan<char> line)
    {
        int count = 0;
        while (count < line.Length && char.IsWhiteSpace(line[count]))
        {
            count++;
        }

        return count;
    }
}
