using System.Collections.Immutable;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Marks;

/// <summary>Reports marks that are never closed, or that close nothing: one mistake once.</summary>
internal sealed class MarkProblems
{
    private readonly ArticleSyntax _article;
    private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();
    private Dictionary<(char, int), EquatableArray<string>>? _arguments;

    // The last mark that closes nothing, as long as it waits for the second of a pair that was turned the wrong way.
    private Mark? _stray;
    private int _strayBlock = -1;

    // The paragraph whose quotation was left open up to its end; and that quotation's marks.
    private int _openEnd = -1;
    private MarkFamily _openFamily;

    public MarkProblems(ArticleSyntax article)
    {
        _article = article;
    }

    public ImmutableArray<Problem> ToImmutable() => _problems.ToImmutable();

    public void BeginBlock() => _stray = null;

    /// <summary>Says that a quotation begins: what was missed before it is over.</summary>
    public void Open()
    {
        _stray = null;
        _openEnd = -1;
    }

    /// <summary>Whether a mark of the block closes nothing.</summary>
    public bool HasUnopened(int block) => _strayBlock == block;

    /// <summary>
    /// A closing mark with nothing open. One mistake is reported once: where the paragraph before was left open, and
    /// goes on to its end, this is the mark that was missed there; and where a mark was turned the wrong way (He says,”
    /// it smells.”), the second belongs to it. Until it is mended the words are no quotation: which is wrong is the
    /// author's to say.
    /// </summary>
    public void AddUnopened(Mark mark, int block)
    {
        if (_openEnd >= 0 && _openEnd == block - 1 && mark.Family == _openFamily)
        {
            _openEnd = -1;
        }
        else if (_stray is { } stray && stray.Family == mark.Family)
        {
            _stray = null;
        }
        else
        {
            _stray = mark;
            _strayBlock = block;
            _problems.Add(ProblemAt(ProblemKind.UnopenedQuotation, mark));
        }
    }

    /// <summary>
    /// An opening mark that nothing closes. The other place is the end of the paragraph in which the mark is missed.
    /// </summary>
    public void AddUnclosed(Mark mark, int block)
    {
        TextSpan end = _article.Source.ToSource(new TextSpan(_article.Blocks[block].Span.End, 0));
        _problems.Add(
            ProblemAt(ProblemKind.UnclosedQuotation, mark) with { Others = new EquatableArray<TextSpan>([end]) });
    }

    /// <summary>Says that the paragraph's quotation, which nothing closes, goes on up to its end.</summary>
    public void LeaveOpen(Mark mark, int block)
    {
        _openEnd = block;
        _openFamily = mark.Family;
    }

    private Problem ProblemAt(ProblemKind kind, Mark mark)
    {
        // A text of nothing but marks has as many of these as characters: what they say of the same sign is one array.
        _arguments ??= [];
        (char, int) key = (_article.Text[mark.Start], mark.Length);
        if (!_arguments.TryGetValue(key, out EquatableArray<string> arguments))
        {
            string sign = _article.Text.Substring(mark.Start, mark.Length);
            arguments = new EquatableArray<string>([sign, MarkPartner.Of(sign)]);
            _arguments.Add(key, arguments);
        }

        return new Problem(kind, _article.Source.ToSource(new TextSpan(mark.Start, mark.Length)), arguments);
    }
}
