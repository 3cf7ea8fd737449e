using System.Collections.Immutable;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>Reads the front matter: <c>---</c>, <c>key: value</c> lines, <c>---</c>, at the very start of a file.</summary>
internal sealed class FrontMatterParser
{
    public const string Fence = "---";

    private static readonly string[] WellKnownKeys =
    [
        "headline", "title", "byline", "author", "by", "published", "date", "updated", "credit", "language", "speakers",
        "paragraphs", "headings", "suppress", "tags", "slug",
    ];

    private readonly string _text;
    private readonly ImmutableArray<SourceLine> _lines;
    private readonly ImmutableArray<Problem>.Builder _problems;
    private readonly List<FrontMatterEntry> _entries = [];
    private readonly Dictionary<string, FrontMatterEntry> _keys = new(StringComparer.OrdinalIgnoreCase);

    private FrontMatterParser(string text, ImmutableArray<SourceLine> lines, ImmutableArray<Problem>.Builder problems)
    {
        _text = text;
        _lines = lines;
        _problems = problems;
    }

    /// <param name="text">The file.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="problems">Takes what is wrong; the readable rest is kept.</param>
    /// <param name="next">The index of the first line that belongs to the text.</param>
    public static FrontMatterSyntax Parse(
        string text, ImmutableArray<SourceLine> lines, ImmutableArray<Problem>.Builder problems, out int next)
    {
        next = 0;
        var parser = new FrontMatterParser(text, lines, problems);
        return parser.IsFence(0) ? parser.Parse(out next) : FrontMatterSyntax.None;
    }

    /// <summary>Whether a line that begins with it belongs to a front matter, whatever its case.</summary>
    public static bool IsWellKnownKey(ReadOnlySpan<char> key)
    {
        foreach (string known in WellKnownKeys)
        {
            if (key.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private FrontMatterSyntax Parse(out int next)
    {
        int end = 1;
        while (end < _lines.Length && !IsFence(end))
        {
            end++;
        }

        if (end == _lines.Length)
        {
            return ParseUnclosed(out next);
        }

        for (int i = 1; i < end; i++)
        {
            if (!_lines[i].IsBlank)
            {
                ParseLine(_lines[i]);
            }
        }

        next = end + 1;
        return new FrontMatterSyntax(ImmutableArray.CreateRange(_entries));
    }

    // Where the second fence is missing, the lines that look like entries are taken for the front matter, and the rest for
    // the text: one mistake, one diagnostic.
    private FrontMatterSyntax ParseUnclosed(out int next)
    {
        Report(_lines[0].Span, "it is opened here and never closed. Add a line “---” below its last line.");
        for (next = 1; next < _lines.Length && IsEntry(_lines[next]); next++)
        {
            ParseLine(_lines[next]);
        }

        return new FrontMatterSyntax(ImmutableArray.CreateRange(_entries));
    }

    private bool IsEntry(SourceLine line)
    {
        int colon = Words(line).IndexOf(':');
        return colon > 0 && Words(line).Slice(0, colon).IndexOf(' ') < 0;
    }

    private void ParseLine(SourceLine line)
    {
        int colon = Words(line).IndexOf(':');
        if (colon <= 0)
        {
            Report(line.Span, "this line is no “key: value”. Add a key and a colon before the value, or remove the line.");
            return;
        }

        FrontMatterEntry entry = Entry(line, colon);
        if (line.IsIndented)
        {
            AddBelow(line, entry);
        }
        else if (_keys.ContainsKey(entry.Key))
        {
            Report(entry.KeySpan, $"the key “{entry.Key}” is here for the second time. Keep one of the two lines.");
        }
        else
        {
            _keys.Add(entry.Key, entry);
            _entries.Add(entry);
        }
    }

    private void AddBelow(SourceLine line, FrontMatterEntry entry)
    {
        FrontMatterEntry? above = _entries.Count == 0 ? null : _entries[_entries.Count - 1];
        if (above is null || above.Value.Length > 0)
        {
            Report(line.Span, "this line is indented, but the line above has a value of its own. Remove the white space before it.");
            return;
        }

        _entries[_entries.Count - 1] = above with { Entries = above.Entries.Add(entry) };
    }

    private FrontMatterEntry Entry(SourceLine line, int colon)
    {
        ReadOnlySpan<char> key = Words(line).Slice(0, colon).TrimEnd();
        ReadOnlySpan<char> value = Words(line).Slice(colon + 1).Trim();
        int valueStart = value.IsEmpty ? line.Span.Start + colon + 1 : line.Span.End - value.Length;
        return new FrontMatterEntry(
            key.ToString(),
            value.ToString(),
            new TextSpan(line.Span.Start, key.Length),
            new TextSpan(valueStart, value.Length),
            ImmutableArray<FrontMatterEntry>.Empty);
    }

    private bool IsFence(int index) => !_lines[index].IsIndented && Words(_lines[index]).SequenceEqual(Fence.AsSpan());

    private ReadOnlySpan<char> Words(SourceLine line) => _text.AsSpan(line.Span.Start, line.Span.Length);

    private void Report(TextSpan span, string message) => _problems.Add(Problem.At(ProblemKind.FrontMatter, span, message));
}
