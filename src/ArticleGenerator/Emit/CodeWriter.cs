using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Emit;

/// <summary>Writes lines of C# with their indentation. Line ends are <c>\n</c> on every machine.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _code = new();
    private int _indent;
    private bool _isFirst = true;

    public SourceText ToText() => CompactText.Of(_code);

    /// <summary>Parts what follows from what is before it by an empty line, unless it comes first.</summary>
    public void Part()
    {
        if (!_isFirst)
        {
            Line();
            _isFirst = true;
        }
    }

    /// <summary>Writes a line, indented; an empty one stays empty.</summary>
    public void Line(string line = "")
    {
        _isFirst = false;
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
        Open();
    }

    /// <summary>Opens what the last line, or several, are the header of.</summary>
    public void Open()
    {
        Line("{");
        _indent++;
        _isFirst = true;
    }

    public void Close(string brace = "}")
    {
        _indent--;
        Line(brace);
    }

    public void Indent() => _indent++;

    public void Unindent() => _indent--;
}
