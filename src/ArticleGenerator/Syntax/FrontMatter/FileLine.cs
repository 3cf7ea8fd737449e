namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>A line of the file, found without splitting all of it.</summary>
/// <param name="Start">Its first character, in UTF-16 code units from the start of the file.</param>
/// <param name="End">The end of what stands in it, before its line end.</param>
/// <param name="Next">The start of the line below it, or the end of the file.</param>
internal readonly record struct FileLine(int Start, int End, int Next)
{
    public static FileLine At(string text, int start)
    {
        int length = text.AsSpan(start).IndexOfAny('\n', '\r');
        if (length < 0)
        {
            return new FileLine(start, text.Length, text.Length);
        }

        int end = start + length;
        bool isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
        return new FileLine(start, end, end + (isPair ? 2 : 1));
    }

    /// <summary>Whether it is the last line, with no line end behind it.</summary>
    public bool IsLast => Next == End;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Whether these characters stand at its start, and only white space behind them.</summary>
    public bool Is(string text, string words) => Of(text).TrimEnd().SequenceEqual(words.AsSpan());
}
