using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Emit;

/// <summary>
/// Writes lines of C# with their indentation. Line ends are <c>\n</c> on every machine. Indentation is a tab and not
/// four spaces: members stand four braces deep and one more for each folder, and in a large archive's code and text
/// each sixth character was one of these spaces, which the compiler reads, hashes and packs into the debugging symbols.
/// </summary>
internal sealed class CodeWriter
{
    private readonly CompactTextBuilder _code = new();
    private string _indentation = "";
    private bool _isFirst = true;

    public SourceText ToText() => _code.ToText();

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
            Begin().Append(line);
        }

        End();
    }

    /// <summary>Ends a line that has been written part by part.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] CodeLine line) => End();

    public void Line(DocComment comment) => Line($"{comment}");

    /// <summary>Writes a line at the very left, for directives.</summary>
    public void Directive(string line)
    {
        _code.Append(line);
        End();
    }

    public void Open(string header)
    {
        Line(header);
        Open();
    }

    /// <summary>Opens what a line that has been written part by part is the header of.</summary>
    public void Open([InterpolatedStringHandlerArgument("")] CodeLine header)
    {
        End();
        Open();
    }

    /// <summary>Opens what the last line, or several, are the header of.</summary>
    public void Open()
    {
        Line("{");
        Indent();
        _isFirst = true;
    }

    public void Close(string brace = "}")
    {
        Unindent();
        Line(brace);
    }

    public void Indent() => _indentation += '\t';

    public void Unindent() => _indentation = _indentation.Substring(1);

    /// <summary>Begins a line that is written part by part.</summary>
    internal CompactTextBuilder Begin()
    {
        _isFirst = false;
        return _code.Append(_indentation);
    }

    private void End() => _code.Append('\n');
}
