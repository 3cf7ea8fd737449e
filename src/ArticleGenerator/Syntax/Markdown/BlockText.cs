using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Markdown;

/// <summary>
/// The words of one block while it is read: what a reader reads, where it stands in the file, what is set apart.
/// </summary>
internal sealed class BlockText
{
    private readonly StringBuilder _words = new();
    private readonly List<(int Text, int Source, int Length)> _runs = [];
    private readonly List<SpanSyntax> _spans = [];
    private readonly List<TextSpan> _unread = [];
    private bool _skipsSpace;

    public int Length => _words.Length;

    public IReadOnlyList<(int Text, int Source, int Length)> Runs => _runs;

    /// <summary>What is set apart, the one that holds another before it.</summary>
    public IReadOnlyList<SpanSyntax> Spans => _spans;

    /// <summary>Code and addresses: nothing in them is looked at.</summary>
    public IReadOnlyList<TextSpan> Unread => _unread;

    public override string ToString() => _words.ToString();

    /// <summary>Words that stand in the file as they are.</summary>
    public void Append(string words, int start, int length, int source)
    {
        while (_skipsSpace && length > 0 && words[start] == ' ')
        {
            start++;
            source++;
            length--;
        }

        if (length > 0)
        {
            _skipsSpace = false;
            _runs.Add((_words.Length, source, length));
            _words.Append(words, start, length);
        }
    }

    /// <summary>Words that the file writes in another way (<c>&amp;amp;</c>).</summary>
    public void AppendWritten(string words, int source)
    {
        if (words.Length > 0)
        {
            _runs.Add((_words.Length, source, 1));
            _words.Append(words);
        }
    }

    /// <summary>What stands between words and is no word: the space of a line end.</summary>
    public void AppendBetween(char separator) => _words.Append(separator);

    /// <summary>
    /// A space behind a list's mark; the white space with which the words begin (behind a task's box) is not theirs.
    /// </summary>
    public void AppendSpace()
    {
        _words.Append(' ');
        _skipsSpace = true;
    }

    /// <summary>Keeps the place of a span that begins here, before those within it.</summary>
    public int Open(SpanSyntax span)
    {
        _spans.Add(span with { Span = new TextSpan(_words.Length, 0) });
        return _spans.Count - 1;
    }

    public void Close(int index) => _spans[index] = _spans[index] with
    {
        Span = TextSpan.FromBounds(_spans[index].Span.Start, _words.Length),
    };

    /// <summary>Says that nothing is to be looked at in the words from there on.</summary>
    public void LeaveUnread(int start)
    {
        if (_words.Length > start)
        {
            _unread.Add(TextSpan.FromBounds(start, _words.Length));
        }
    }

    /// <summary>A tab parts the cells of a table: the words of one have none.</summary>
    public void WithoutTabs(int start) => _words.Replace('\t', ' ', start, _words.Length - start);

    public void Clear()
    {
        _words.Clear();
        _runs.Clear();
        _spans.Clear();
        _unread.Clear();
        _skipsSpace = false;
    }
}
