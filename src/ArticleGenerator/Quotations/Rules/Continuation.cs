using System.Collections.Immutable;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// A quotation whose paragraph has nobody beside it: the paragraph before introduces its speaker, the one who spoke
/// goes on, or, in a dialogue, it is the other one's turn.
/// </summary>
internal sealed class Continuation
{
    private readonly ImmutableArray<QuotedSpan> _quotations;
    private readonly TokenList _tokens;
    private readonly NounPhrase _phrases;
    private readonly Paragraphs _paragraphs;
    private readonly List<Mention> _mentions;
    private readonly People _known;
    private readonly Attribution?[] _found;
    private readonly bool[] _isTitle;
    private readonly Introductions _introductions;
    private readonly SentenceSubjects _sentences;

    // Who is named beside a quotation, or by a title or a first name and a surname.
    private readonly HashSet<int> _people = [];
    private bool _isDialogue;

    public Continuation(
        ImmutableArray<QuotedSpan> quotations, TokenList tokens, NounPhrase phrases, List<Mention> mentions,
            People people, Paragraphs paragraphs,
        Introductions introductions, Attribution?[] found, bool[] isTitle)
    {
        _quotations = quotations;
        _tokens = tokens;
        _phrases = phrases;
        _paragraphs = paragraphs;
        _mentions = mentions;
        _known = people;
        _found = found;
        _isTitle = isTitle;
        _introductions = introductions;
        _sentences = new SentenceSubjects(tokens, phrases);
    }

    public void Run()
    {
        _isDialogue = _paragraphs.IsDialogue && TakesTurns();
        foreach (Attribution? attribution in _found)
        {
            if (attribution is not null && _known.PersonOf(attribution.Speaker) is >= 0 and int person)
            {
                _people.Add(person);
            }
        }

        foreach (Mention mention in _mentions)
        {
            bool isPerson = mention.HasTitle || (mention.WordCount > 1 && mention.Gender != Gender.Unknown);
            if (isPerson && _known.PersonOf(mention) is >= 0 and int person)
            {
                _people.Add(person);
            }
        }

        for (int i = 0; i < _quotations.Length; i++)
        {
            if (_found[i] is null && !_isTitle[i] && _paragraphs.Begins(i) && Find(i) is { } found)
            {
                Give(i, found);
            }
        }

        if (_isDialogue)
        {
            LookBack();
        }
    }

    // Two who are named in paragraphs behind each other are two more often than one: in news it is the same one.
    private bool TakesTurns()
    {
        int balance = 0;
        for (int i = 1; i < _quotations.Length; i++)
        {
            if (_paragraphs.Follows(i) && _found[i - 1] is { } before && _found[i] is { } behind
                && AreDifferent(before.Speaker, behind.Speaker) is bool areDifferent)
            {
                balance += areDifferent ? 1 : -1;
            }
        }

        return balance > 0 || (balance == 0 && _paragraphs.IsSurelyDialogue);
    }

    private Attribution? Find(int index)
    {
        if (Signature(index) is { } signature)
        {
            return signature;
        }

        int last = _tokens.FirstOfQuotation[index] - 1;
        bool hasColon = last >= 0 && _tokens[last].Sign == ':';
        if (!_paragraphs.Follows(index) || hasColon)
        {
            return _introductions.Of(last) ?? (index > 0 && hasColon
                && _paragraphs.Follows(index) ? GoingOn(index) : null) ?? Narrated(index, last);
        }

        return GoingOn(index);
    }

    // "It still smells of diesel."  ¶  — Mara Lindqvist
    private Attribution? Signature(int index)
    {
        const int MostDashes = 2;
        int next = _tokens.LastOfQuotation[index] + 1;
        int end = next;
        while (end < _tokens.Length && end - next < MostDashes && _tokens[end].Sign is '—' or '–' or '-' or '―')
        {
            end++;
        }

        if (end == next || end == _tokens.Length || _tokens[next].Block != _quotations[index].LastBlock + 1
            || _phrases.NameAt(end) is not { } name)
        {
            return null;
        }

        int behind = name.Last + 1;
        bool isAll = behind >= _tokens.Length || _tokens[behind].Block != _tokens[next].Block
            || _tokens[behind].Sign is ',' or '.';
        return isAll ? new Attribution("signature", name, -1) : null;
    }

    // The paragraph before has a quotation: its speaker goes on, or the other one answers.
    private Attribution? GoingOn(int index)
    {
        if (_found[index - 1] is not { } before)
        {
            return null;
        }

        if (_isDialogue)
        {
            return Other(index - 1) is { } other ? other with { Rule = "turn" } : null;
        }

        bool isAnother = _paragraphs.Addresses(index, before.Speaker, _mentions, _known) || (_paragraphs.IsBare(index)
            && _paragraphs.Asks(index));
        return isAnother ? null : before with { Rule = "continued" };
    }

    // Whoever spoke before the one who spoke last.
    private Attribution? Other(int last)
    {
        const int MostBack = 12;
        Mention speaker = _found[last]!.Speaker;
        for (int i = last - 1; i >= 0 && last - i <= MostBack && _found[i] is { } found
            && _quotations[i + 1].Block - _quotations[i].LastBlock <= 2; i--)
        {
            // Who speaks in the paragraph before is the other one, unless the words say that it is not.
            if (_quotations[i].LastBlock != _quotations[last].Block && AreDifferent(found.Speaker, speaker) != false)
            {
                return found;
            }
        }

        return null;
    }

    // Null where the words do not tell.
    private bool? AreDifferent(Mention one, Mention other)
    {
        if (ReferenceEquals(one, other))
        {
            return false;
        }

        if (_known.PersonOf(one) is >= 0 and int first && _known.PersonOf(other) is >= 0 and int second)
        {
            return first != second;
        }

        bool isKnown = one.Gender is Gender.Male or Gender.Female && other.Gender is Gender.Male or Gender.Female;
        return isKnown && one.Gender != other.Gender ? true : null;
    }

    // "Well?" ¶ "Well," returned Brook. ¶ "Are there any answers?" asked Lindqvist.: the first of them was hers.
    private void LookBack()
    {
        for (int i = _quotations.Length - 2; i >= 0; i--)
        {
            if (_found[i] is not null || _isTitle[i] || !_paragraphs.Begins(i) || !_paragraphs.Follows(i + 1)
                || _found[i + 1] is not { } next)
            {
                continue;
            }

            int behind = i + 2;
            while (behind < _quotations.Length && _quotations[behind].Block == _quotations[i + 1].Block)
            {
                behind++;
            }

            if (behind < _quotations.Length && _paragraphs.Follows(behind) && _found[behind] is { } other
                && AreDifferent(other.Speaker, next.Speaker) == true)
            {
                Give(i, other with { Rule = "turn" });
            }
        }
    }

    private void Give(int index, Attribution attribution)
    {
        _found[index] = attribution;
        for (int i = index + 1; i < _quotations.Length && _found[i] is null && !_isTitle[i]
            && _quotations[i].Block == _quotations[index].Block; i++)
        {
            _found[i] = attribution with { Rule = "resumed" };
        }
    }

    // Lindqvist shook her head.  ¶  "It always will."
    private Attribution? Narrated(int index, int last)
    {
        if (last < 0 || _tokens[last].Quotation >= 0 || !_paragraphs.EndsSentence(index))
        {
            return null;
        }

        return _sentences.Of(last) is { } subject && IsPerson(subject)
            ? new Attribution("narrated", subject, -1)
            : Silent(index);
    }

    // He, she, a full name, or a name of somebody who speaks elsewhere.
    private bool IsPerson(Mention mention)
    {
        if (mention.IsOrganisation || mention.Kind == MentionKind.Description)
        {
            return false;
        }

        return mention.Kind == MentionKind.Pronoun ? mention.Gender != Gender.Plural
            : _people.Contains(_known.PersonOf(mention));
    }

    // "First balls went astray," said Lindqvist. ¶ They meet again in May. ¶ "It looks promising.": nobody else was
    // named.
    private Attribution? Silent(int index)
    {
        if (index == 0 || _found[index - 1] is not { } before
            || _quotations[index].Block - _quotations[index - 1].LastBlock != 2)
        {
            return null;
        }

        for (int i = _tokens.FirstOfQuotation[index] - 1; i >= 0
            && _tokens[i].Block > _quotations[index - 1].LastBlock; i--)
        {
            if (_tokens[i].Mention >= 0
                && _mentions[_tokens[i].Mention] is { Kind: MentionKind.Name, IsOrganisation: false } name
                && _known.PersonOf(name) != _known.PersonOf(before.Speaker))
            {
                return null;
            }
        }

        return before with { Rule = "continued" };
    }
}
