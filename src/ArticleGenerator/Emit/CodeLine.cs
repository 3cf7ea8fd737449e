using System.Runtime.CompilerServices;

namespace ArticleGenerator.Emit;

/// <summary>
/// A line of code as an interpolated string whose parts are written into the file one by one: the texts of thousands of
/// articles are never put together as strings only to be copied. The line has begun when its parts are asked for, so
/// that none of them may write to the file itself.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeLine
{
    private readonly CompactTextBuilder _code;

    /// <summary>What the compiler calls for an interpolated string; the lengths are of no use here.</summary>
    public CodeLine(int literalLength, int formattedCount, CodeWriter writer)
    {
        _ = literalLength;
        _ = formattedCount;
        _code = writer.Begin();
    }

    public void AppendLiteral(string text) => _code.Append(text);

    public void AppendFormatted(string text) => _code.Append(text);

    public void AppendFormatted(Literal literal) => literal.WriteTo(_code);

    public void AppendFormatted(DocComment comment) => comment.WriteTo(_code);
}
