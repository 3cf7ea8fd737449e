using System.Collections.Immutable;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>The entries up to the first mistake, and the mistake.</summary>
internal sealed record YamlReading(ImmutableArray<FrontMatterEntry> Entries, Problem? Problem);

/// <summary>
/// Turns the library's events into values with their places. The text is untrusted: how deep it nests, and how much its
/// aliases make of it, is bounded.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 32;

    // In UTF-16 code units. "&a" may stand in ten lists, and these in ten more: nine such lines are gigabytes.
    private const int MostRepeated = 100_000;

    private readonly string _text;
    private readonly TextSpan _region;
    private readonly Parser _events;
    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private readonly ImmutableArray<FrontMatterEntry>.Builder _entries =
        ImmutableArray.CreateBuilder<FrontMatterEntry>();
    private Problem? _problem;
    private int _size;
    private int _repeated;
    private int _height;

    private YamlReader(string text, TextSpan region)
    {
        _text = text;
        _region = region;
        _events = new Parser(
            new Scanner(new StringReader(text.Substring(region.Start, region.Length)), skipComments: true));
    }

    /// <summary>What an anchor names: how many characters it has, and how deep it nests.</summary>
    private readonly record struct Anchored(FrontMatterNode Value, int Size, int Height);

    public static YamlReading Read(string text, TextSpan region)
    {
        var reader = new YamlReader(text, region);
        Problem? problem = reader.ReadDocument();
        return new YamlReading(reader._entries.ToImmutable(), problem);
    }

    private Problem? ReadDocument()
    {
        try
        {
            if (!MoveTo<DocumentStart>())
            {
                return null;
            }

            _events.MoveNext();
            ReadRoot();
            if (_problem is null && _events.MoveNext() && _events.MoveNext() && _events.Current is DocumentStart)
            {
                Refuse(PlaceOf(_events.Current), "a second document begins here. Keep one, between two lines “---”.");
            }

            return _problem;
        }
        catch (YamlException mistake)
        {
            return YamlMistakes.Explain(_text, _region, LastEntry, Place(mistake.Start), mistake.Message);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Not one of its own: the library has stumbled over the text.
            return YamlMistakes.Explain(
                _text, _region, LastEntry, Place(_events.Current?.End ?? Mark.Empty), failure.Message);
        }
    }

    private int LastEntry => _entries.Count == 0 ? _region.Start : _entries[_entries.Count - 1].Node.Span.End;

    private bool MoveTo<T>()
        where T : ParsingEvent
    {
        while (_events.MoveNext())
        {
            if (_events.Current is T)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadRoot()
    {
        switch (_events.Current)
        {
            case MappingStart:
                _events.MoveNext();
                while (_problem is null && _events.Current is not MappingEnd)
                {
                    ReadEntry(_entries, depth: 1);
                }

                break;
            case Scalar { Value.Length: 0, Style: ScalarStyle.Plain }:
                break;
            default:
                Problem keyless = YamlMistakes.Keyless(_text, _region, PlaceOf(_events.Current!).Start);
                Refuse(keyless.Span, keyless.Arguments[0]);
                break;
        }
    }

    /// <summary>Reads the entry whose key is the current event; adds nothing where there is a mistake.</summary>
    private void ReadEntry(ImmutableArray<FrontMatterEntry>.Builder entries, int depth)
    {
        if (_events.Current is not Scalar { Value.Length: > 0 } key)
        {
            Refuse(PlaceOf(_events.Current!), "a key is a word or several, before a colon: here is something else.");
            return;
        }

        TextSpan keySpan = ScalarPlace.Of(_text, PlaceOf(key), key);
        string words = EncodingCheck.Mended(key.Value);
        _size += key.Value.Length + 1;
        _events.MoveNext();
        if (ReadValue(depth) is { } value)
        {
            entries.Add(new FrontMatterEntry(words, keySpan, value));
            _events.MoveNext();
        }
    }

    /// <summary>
    /// Reads the value that begins with the current event, up to its last event; null where there is a mistake.
    /// </summary>
    private FrontMatterNode? ReadValue(int depth)
    {
        int sizeBefore = _size;
        _height = 0;
        ParsingEvent first = _events.Current!;
        if (first is AnchorAlias alias)
        {
            return Repeat(alias, depth);
        }

        if (depth > DeepestNesting && first is not Scalar)
        {
            return Refuse(PlaceOf(first), $"it nests more than {DeepestNesting} deep here.");
        }

        FrontMatterNode? value = first switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(PlaceOf(first), depth),
            MappingStart => ReadMapping(PlaceOf(first), depth),
            _ => null,
        };
        if (value is not null && first is NodeEvent { Anchor.IsEmpty: false } node)
        {
            _anchors[node.Anchor.Value] = new Anchored(value, _size - sizeBefore, _height);
        }

        return value;
    }

    private FrontMatterScalar ReadScalar(Scalar scalar)
    {
        _size += scalar.Value.Length + 1;
        return new FrontMatterScalar(
            EncodingCheck.Mended(scalar.Value),
            ScalarPlace.Of(_text, PlaceOf(scalar), scalar),
            IsPlain: scalar.Style == ScalarStyle.Plain);
    }

    private FrontMatterSequence? ReadSequence(TextSpan start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<FrontMatterNode>();
        int height = 0;
        _events.MoveNext();
        while (_events.Current is not SequenceEnd)
        {
            if (ReadValue(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            height = Math.Max(height, _height);
            _events.MoveNext();
        }

        _size++;
        _height = height + 1;
        return new FrontMatterSequence(items.ToImmutable(), Through(start, PlaceOf(_events.Current)));
    }

    private FrontMatterMapping? ReadMapping(TextSpan start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<FrontMatterEntry>();
        int height = 0;
        _events.MoveNext();
        while (_events.Current is not MappingEnd)
        {
            int count = entries.Count;
            ReadEntry(entries, depth + 1);
            if (entries.Count == count)
            {
                return null;
            }

            height = Math.Max(height, _height);
        }

        _size++;
        _height = height + 1;
        return new FrontMatterMapping(entries.ToImmutable(), Through(start, PlaceOf(_events.Current)));
    }

    /// <summary>What an alias stands for: the same value, at the alias's place.</summary>
    private FrontMatterNode? Repeat(AnchorAlias alias, int depth)
    {
        TextSpan place = PlaceOf(alias);
        if (!_anchors.TryGetValue(alias.Value.Value, out Anchored anchored))
        {
            _problem = YamlMistakes.UnknownAlias(_text, place, alias.Value.Value);
            return null;
        }

        _repeated += anchored.Size;
        if (_repeated > MostRepeated)
        {
            return Refuse(
                place, $"its repetitions (“*{alias.Value.Value}”) come to more than {MostRepeated} characters.");
        }

        if (depth + anchored.Height > DeepestNesting)
        {
            return Refuse(place, $"it nests more than {DeepestNesting} deep here.");
        }

        _size += anchored.Size;
        _height = anchored.Height;
        return anchored.Value with { Span = place };
    }

    private FrontMatterNode? Refuse(TextSpan span, string message)
    {
        _problem ??= Problem.At(ProblemKind.FrontMatter, span, message);
        return null;
    }

    private int Place(Mark mark) => Math.Min(_region.Start + (int)mark.Index, _region.End);

    private TextSpan PlaceOf(ParsingEvent part) =>
        TextSpan.FromBounds(Place(part.Start), Math.Max(Place(part.Start), Place(part.End)));

    // Without the line ends that a block's end has behind it. The end of "[a, b]" is the place before its bracket.
    private TextSpan Through(TextSpan start, TextSpan end)
    {
        int last = end.End;
        if (end.IsEmpty && last < _text.Length && (_text[start.Start], _text[last]) is ('[', ']') or ('{', '}'))
        {
            last++;
        }

        while (last > start.Start && char.IsWhiteSpace(_text[last - 1]))
        {
            last--;
        }

        return TextSpan.FromBounds(start.Start, last);
    }
}
