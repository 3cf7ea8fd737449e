using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>Prose as the text of an XML doc comment: on one line, and unable to leave it.</summary>
internal readonly struct DocComment
{
    private readonly string _words;
    private readonly string? _speaker;
    private readonly EquatableArray<string> _lines;

    private DocComment(string words, string? speaker, EquatableArray<string> lines)
    {
        _words = words;
        _speaker = speaker;
        _lines = lines;
    }

    public static DocComment Summary(string words) => Summary(words, speaker: null);

    /// <summary>The words, and who says them on a line of their own.</summary>
    public static DocComment Summary(string words, string? speaker) =>
        new(words, speaker, EquatableArray<string>.Empty);

    /// <summary>The words, and lines behind them.</summary>
    public static DocComment Summary(string words, EquatableArray<string> lines) => new(words, speaker: null, lines);

    public void WriteTo(CompactTextBuilder code)
    {
        code.Append("/// <summary>");
        Write(code, _words);
        if (_speaker is not null)
        {
            WriteLine(code, _speaker);
        }

        foreach (string line in _lines.AsSpan())
        {
            WriteLine(code, line);
        }

        code.Append("</summary>");
    }

    private static void WriteLine(CompactTextBuilder code, string line)
    {
        code.Append("<para>");
        Write(code, line);
        code.Append("</para>");
    }

    // One space for all that parts two words, and none before the first or behind the last.
    private static void Write(CompactTextBuilder code, string words)
    {
        if (IsPrintedAsItIs(words))
        {
            code.Append(words);
            return;
        }

        bool isFirst = true;
        bool isSpaced = false;
        foreach (char c in words)
        {
            if (PartsWords(c))
            {
                isSpaced = !isFirst;
                continue;
            }

            if (isSpaced)
            {
                code.Append(' ');
            }

            isFirst = false;
            isSpaced = false;
            switch (c)
            {
                case '<':
                    code.Append("&lt;");
                    break;
                case '>':
                    code.Append("&gt;");
                    break;
                case '&':
                    code.Append("&amp;");
                    break;
                default:
                    code.Append(c);
                    break;
            }
        }
    }

    // Most words are. A space at the beginning is one too many, as if another stood before it.
    private static bool IsPrintedAsItIs(string words)
    {
        bool isBehindSpace = true;
        foreach (char c in words)
        {
            bool isSpace = c == ' ';
            if (isSpace ? isBehindSpace : c is '<' or '>' or '&' || PartsWords(c))
            {
                return false;
            }

            isBehindSpace = isSpace;
        }

        return !isBehindSpace || words.Length == 0;
    }

    private static bool PartsWords(char c) => PlainCharacters.IsPrintableAscii(c)
        ? c == ' '
        : char.IsWhiteSpace(c) || PlainCharacters.IsControl(c) || PlainCharacters.IsInvisibleFormat(c);
}
