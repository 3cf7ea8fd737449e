using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Emit;

/// <summary>
/// Writes lines of C# with their indentation. Line ends are <c>\n</c> on every machine. Indentation is a tab and not
/// four spaces: members stand four braces deep and one more for each folder, and in a large archive's code and text
/// each sixth character was one of these spaces, which the compiler reads, hashes and packs into the debugging symbols.
/// </summary>
internal sealed class CodeWriter
{
    private readonly CompactTextBuilder _text = new();

    // What has been written and not been handed on: a few lines, of which one may be a whole text, and not a whole file
    // in characters.
    private StringBuilder _code = new(CompactText.BlockSize);
    private int _indent;
    private bool _isFirst = true;

    public SourceText ToText()
    {
        HandOn();
        return _text.ToText();
    }

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

    /// <summary>Begins a line that is written part by part.</summary>
    internal StringBuilder Begin()
    {
        _isFirst = false;
        return _code.Append('\t', _indent);
    }

    private void End()
    {
        _code.Append('\n');
        if (_code.Length >= CompactText.BlockSize / 2)
        {
            HandOn();
        }
    }

    private void HandOn()
    {
        _text.Append(_code);

        // Cleared, a builder that has grown would go on with all that it has grown to.
        _code = _code.Capacity > CompactText.BlockSize ? new StringBuilder(CompactText.BlockSize) : _code.Clear();
    }
}
