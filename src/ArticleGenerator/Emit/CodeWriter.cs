using System.Text;

namespace ArticleGenerator.Emit;

/// <summary>Writes lines of C# with their indentation. Line ends are <c>\n</c> on every machine.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _code = new();
    private int _indent;

    public override string ToString() => _code.ToString();

    /// <summary>Writes a line, indented; an empty one stays empty.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _code.Append(' ', _indent * IndentSize).Append(line);
        }

        _code.Append('\n');
    }

    /// <summary>Writes a line at the very left, for directives.</summary>
    public void Directive(string line) => _code.Append(line).Append('\n');

    public void Open(string header)
    {
        Line(header);
        Line("{");
        _indent++;
    }

    public void Close(string brace = "}")
    {
        _indent--;
        Line(brace);
    }

    public void Indent() => _indent++;

    public void Unindent() => _indent--;
}
