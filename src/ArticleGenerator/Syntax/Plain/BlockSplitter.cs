using System.Collections.Immutable;
using ArticleGenerator.Syntax.Lines;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// Puts lines together to blocks: by blank lines and markup in a wrapped file, else each line by itself.
/// </summary>
internal sealed class BlockSplitter
{
    private readonly FileLines _file;
    private readonly bool _isWrapped;
    private readonly ImmutableArray<RawBlock>.Builder _blocks = ImmutableArray.CreateBuilder<RawBlock>();
    private readonly ImmutableArray<TextSpan>.Builder _lines = ImmutableArray.CreateBuilder<TextSpan>();
    private Markup _markup;
    private bool _afterText;
    private bool _isLineOfItsOwn;

    private BlockSplitter(FileLines file, bool isWrapped)
    {
        _file = file;
        _isWrapped = isWrapped;
    }

    /// <param name="file">The file's lines.</param>
    /// <param name="first">The first line below the head.</param>
    /// <param name="isWrapped">Whether the lines of a block are one paragraph.</param>
    public static ImmutableArray<RawBlock> Split(FileLines file, int first, bool isWrapped)
    {
        var splitter = new BlockSplitter(file, isWrapped);
        for (int i = first; i < file.Count; i++)
        {
            splitter.Add(i);
        }

        splitter.Close(touchesNext: false);
        return splitter._blocks.ToImmutable();
    }

    private void Add(int line)
    {
        if (_file.IsBlank(line))
        {
            Close(touchesNext: false);
            _afterText = false;
            return;
        }

        Markup markup = _file.MarkupOf(line);
        bool isLineOfItsOwn = markup.Length == 0 && _isWrapped && IsLineOfItsOwn(line);
        if (_isLineOfItsOwn || isLineOfItsOwn || !GoesOn(line, markup))
        {
            Close(touchesNext: markup.Kind == MarkupKind.None && !_isLineOfItsOwn);
            _markup = markup;
            _isLineOfItsOwn = isLineOfItsOwn;
        }

        TextSpan words = _file.SpanOf(line);
        if (!words.IsEmpty)
        {
            _lines.Add(words);
        }

        if (markup.Kind == MarkupKind.Heading)
        {
            Close(touchesNext: false);
            _afterText = false;
        }
    }

    private bool GoesOn(int line, Markup markup)
    {
        if (_lines.Count == 0 || markup.Kind != _markup.Kind)
        {
            return false;
        }

        // The lines of a pull quote are one in any file: each says so itself.
        return markup.Kind == MarkupKind.PullQuote
            || (_isWrapped && markup.Length == 0 && !ListItem.Is(_file[line]) && !TurnLabel.IsInCapitals(_file[line]));
    }

    /// <summary>
    /// What a page without blank lines has between its paragraphs: the end mark of a press release, and a heading in
    /// capitals behind the end of a sentence.
    /// </summary>
    private bool IsLineOfItsOwn(int line)
    {
        ReadOnlySpan<char> words = _file[line];
        return EndMark.Is(words)
            || (LetterCase.IsCapitals(words) && HeadingRule.IsCandidate(words) && LineWords.Count(words) > 1
                && (line == 0 || _file.IsBlank(line - 1) || LineEnd.IsFullStop(_file[line - 1])));
    }

    private void Close(bool touchesNext)
    {
        if (_lines.Count == 0)
        {
            return;
        }

        bool isAlone = _lines.Count == 1 && (!_isWrapped || _isLineOfItsOwn || (!touchesNext && !_afterText));
        _blocks.Add(new RawBlock(_markup, _lines.ToImmutable(), isAlone));
        _lines.Clear();
        _afterText = !_isLineOfItsOwn;
        _isLineOfItsOwn = false;
    }
}
