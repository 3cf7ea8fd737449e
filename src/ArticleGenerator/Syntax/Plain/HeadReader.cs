using System.Collections.Immutable;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax.Lines;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// Reads the head of a file, line by line: what stands above the headline, the headline (<c>headline:</c> or
/// <c>title:</c> of the front matter; else <c># ...</c>; else the first line, when it reads as one), and what stands
/// directly under it.
/// </summary>
/// <param name="lines">The lines of the file.</param>
/// <param name="width">How wide the file is wrapped, in UTF-16 code units; 0 where it is not.</param>
/// <param name="headings">Whether plain lines can be headings.</param>
internal sealed class HeadReader(FileLines lines, int width, HeadingMode headings)
{
    // The share of a wrapped file's width up to which a line was ended on purpose.
    private const double EarlyEnd = 0.75;

    // Of one speaker, below a first line that may be a turn of his.
    private const int FewestTurns = 2;

    private readonly ImmutableArray<HeadBlock>.Builder _blocks = ImmutableArray.CreateBuilder<HeadBlock>();

    public ArticleHead Read(FrontMatterSyntax frontMatter, int first)
    {
        if (frontMatter.Headline is { } above)
        {
            return Below(above, first);
        }

        first = lines.SkipBlank(first);
        int start = Preamble.End(lines, first);
        if (first == lines.Count)
        {
            return new ArticleHead(Headline: null, Problem: null, _blocks.ToImmutable(), first);
        }

        if (start == lines.Count)
        {
            return Headless(first, start, reason: null);
        }

        if (WhyNoHeadline(start, out HeadlineSyntax? headline, out int end) is { } reason)
        {
            return Headless(first, start, reason);
        }

        AddPreamble(first, start);
        AddLabel(start);
        return Below(headline, end + 1);
    }

    // The reason is that of the line at which the head ends, if there is one.
    private ArticleHead Headless(int first, int start, string? reason)
    {
        // What speaks to editors is passed over; a byline or a date is where the headline should be.
        bool isPassed = first == start || (reason is not null && Preamble.KindOf(lines[first]) == BlockKind.Notice);
        int line = isPassed ? start : first;
        reason = (isPassed ? reason : WhyNoHeadline(line, out _, out _)) ?? "stands where the headline should be";
        AddPreamble(first, start);
        var problem = Problem.At(ProblemKind.NoHeadline, lines.SpanOf(line), reason);
        return new ArticleHead(Headline: null, problem, _blocks.ToImmutable(), start);
    }

    private string? WhyNoHeadline(int line, out HeadlineSyntax? headline, out int end)
    {
        int label = ReleaseLine.LengthOfLabel(lines[line]);
        Markup markup = lines.MarkupOf(line);
        end = markup.Kind == MarkupKind.None ? LineGroup.End(lines, line, width) : line;
        string words = lines.Joined(line, end).Substring(label);
        int start = label > 0 ? lines.WordsStart(line) + label : lines.SpanOf(line).Start;
        headline = new HeadlineSyntax(words, TextSpan.FromBounds(start, lines.SpanOf(end).End));
        return markup.Kind switch
        {
            MarkupKind.Heading when markup.Level == 1 => null,
            MarkupKind.Heading => "is the heading of a section",
            MarkupKind.PullQuote => "is a pull quote",
            _ => HeadlineRule.WhyNot(words.AsSpan()) ?? WhyItGoesOn(line, end) ?? WhyItIsATurn(line),
        };
    }

    // A headline stands alone as a block, or the next line does not begin with a lower-case letter and the file is not
    // wrapped.
    private string? WhyItGoesOn(int line, int end)
    {
        ReadOnlySpan<char> next = lines[end + 1];
        if (lines.IsBlank(end + 1) || lines.IsMarked(end + 1) || next.IsEmpty)
        {
            return null;
        }

        bool goesOn = char.IsLower(next[0]) || (width > 0 && !EndsOnPurpose(line, end, next));
        return goesOn ? "goes on in the line below" : null;
    }

    // In a wrapped file a lead begins as a headline does, but it fills its lines.
    private bool EndsOnPurpose(int line, int end, ReadOnlySpan<char> next) =>
        Preamble.KindOf(next) is not null
        || BareName.IsByline(lines, end + 1)
        || Dateline.LengthAtStart(next) > 0
        || lines[end].Length + 1 + LineWords.First(next).Length <= width * EarlyEnd
        || (LetterCase.IsTitleOrCapitals(lines.Joined(line, end).AsSpan()) && !LetterCase.IsTitle(next));

    // A match: "JUDGE: Okay, the next case?" with more of the judge's below it. Not: "Ada Brook: ‘It smells’", a
    // headline, though she may have a line of her own there.
    private string? WhyItIsATurn(int line)
    {
        int label = TurnLabel.LengthAt(lines[line]);
        int missing = TurnLabel.IsInCapitals(lines[line]) ? 1 : FewestTurns;
        for (int i = line + 1; label > 0 && missing > 0 && i < lines.Count; i++)
        {
            bool isSame = TurnLabel.LengthAt(lines[i]) == label
                && lines[i].StartsWith(lines[line].Slice(0, label), StringComparison.Ordinal);
            missing -= isSame ? 1 : 0;
        }

        return missing == 0 ? "is a turn of a transcript" : null;
    }

    private void AddPreamble(int first, int start)
    {
        for (int line = first; line < start; line = lines.SkipBlank(line + 1))
        {
            Add(line, line, Preamble.KindOf(lines[line]) ?? BlockKind.Notice);
        }
    }

    // "For immediate release:" of the line that has the headline behind it.
    private void AddLabel(int line)
    {
        int label = ReleaseLine.LengthOfLabel(lines[line]);
        if (label > 0)
        {
            int end = lines.WordsStart(line) + lines[line].Slice(0, label).TrimEnd().Length;
            Add(TextSpan.FromBounds(lines.SpanOf(line).Start, end), BlockKind.Notice);
        }
    }

    private ArticleHead Below(HeadlineSyntax? headline, int line)
    {
        bool hasStandfirst = headings == HeadingMode.Marked;
        for (line = lines.SkipBlank(line); line < lines.Count && !lines.IsMarked(line); line = lines.SkipBlank(line))
        {
            int end = line;
            BlockKind? kind = GoesOnInNext(line) ? null : KindBelow(line);
            if (kind is null && (!hasStandfirst || IsSecondStandfirst(line)))
            {
                end = Standfirst.End(lines, line, width);
                hasStandfirst |= end >= 0;
                kind = end >= 0 ? BlockKind.Standfirst : null;
            }

            if (kind is not { } known)
            {
                break;
            }

            end = known == BlockKind.Notice && ContactLine.Is(lines[line]) ? Preamble.EndOfContact(lines, line) : end;
            Add(line, end, known);
            line = end + 1;
        }

        return new ArticleHead(headline, Problem: null, _blocks.ToImmutable(), line);
    }

    private bool IsSecondStandfirst(int line) =>
        headings == HeadingMode.Plain
        && _blocks[_blocks.Count - 1].Kind == BlockKind.Standfirst && Standfirst.IsSecond(lines, line, width);

    /// <summary>
    /// A wrapped sentence may begin like a byline (By Tuesday the harbour | was full): its next line begins small.
    /// </summary>
    private bool GoesOnInNext(int line) =>
        width > 0 && !lines[line + 1].IsEmpty && char.IsLower(lines[line + 1][0]);

    private BlockKind? KindBelow(int line)
    {
        if (Preamble.KindOf(lines[line]) is { } kind)
        {
            return kind;
        }

        return BareName.IsByline(lines, line) ? BlockKind.Byline
            : BareName.IsDateline(lines, line) ? BlockKind.Dateline
            : null;
    }

    private void Add(int first, int last, BlockKind kind)
    {
        if (kind == BlockKind.Standfirst)
        {
            IEnumerable<TextSpan> spans = Enumerable.Range(first, last - first + 1).Select(lines.SpanOf);
            _blocks.Add(new HeadBlock(new RawBlock(default, ImmutableArray.CreateRange(spans), IsAlone: true), kind));
            return;
        }

        for (int i = first; i <= last; i++)
        {
            Add(lines.SpanOf(i), kind);
        }
    }

    private void Add(TextSpan span, BlockKind kind) =>
        _blocks.Add(new HeadBlock(new RawBlock(default, ImmutableArray.Create(span), IsAlone: true), kind));
}
