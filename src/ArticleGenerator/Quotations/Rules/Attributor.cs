using System.Collections.Immutable;
using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Gives each quotation its speaker: first by the rules of its own sentence, then, for those that have none, by what
/// stands around it: the same speaker goes on.
/// </summary>
internal sealed class Attributor
{
    private readonly ArticleSyntax _article;
    private readonly ImmutableArray<QuotedSpan> _quotations;
    private readonly TokenList _tokens;
    private readonly Attribution?[] _found;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly bool[] _isTitle;
    private readonly KindOfQuotation _kinds;

    private Attributor(ArticleSyntax article, ImmutableArray<QuotedSpan> quotations, TokenList tokens)
    {
        _article = article;
        _quotations = quotations;
        _tokens = tokens;
        _found = new Attribution?[quotations.Length];
        _first = tokens.FirstOfQuotation;
        _last = tokens.LastOfQuotation;
        _isTitle = new bool[quotations.Length];
        _kinds = new KindOfQuotation(article.Text, tokens);
    }

    /// <returns>For each quotation its attribution, or null.</returns>
    public static Attribution?[] Attribute(
        ArticleSyntax article, ImmutableArray<QuotedSpan> quotations, TokenList tokens, NounPhrase phrases,
            List<Mention> mentions, People people)
    {
        var attributor = new Attributor(article, quotations, tokens);
        attributor.FindDirect(new DirectRules(article, tokens, phrases, quotations));
        attributor.TakeTurns(new Interviews(article, tokens, phrases, mentions, people));
        attributor.JoinWithinSentences();
        var paragraphs = new Paragraphs(article, quotations, tokens, attributor._kinds);
        attributor.FindBeats(paragraphs, phrases);
        attributor.ContinueWithinParagraphs();
        var introductions = new Introductions(article.Text, tokens, phrases);
        attributor.FollowSubjects(phrases, introductions);
        attributor.ContinueWithinParagraphs();
        new Continuation(
            quotations, tokens, phrases, mentions, people, paragraphs, introductions, attributor._found,
            attributor._isTitle).Run();
        attributor.ReadDescribed(new DescribedSubjects(tokens, phrases));
        return attributor._found;
    }

    private void ReadDescribed(DescribedSubjects subjects)
    {
        for (int i = 0; i < _found.Length; i++)
        {
            _found[i] = _found[i] is { } found ? subjects.Read(found) : null;
        }
    }

    private void FindDirect(DirectRules rules)
    {
        for (int i = 0; i < _quotations.Length; i++)
        {
            // A block quotation is in no sentence.
            if (!_quotations[i].HasMarks)
            {
                continue;
            }

            _isTitle[i] = _kinds.IsTitle(_quotations[i], _first[i])
                || (i > 0 && _isTitle[i - 1] && _kinds.IsNextTitle(_quotations[i], _first[i], _last[i - 1]));
            _found[i] = !_isTitle[i] ? rules.Find(_quotations[i], _first[i], _last[i]) : null;
        }
    }

    // LINDQVIST: It is "a very slow bridge" to us.
    private void TakeTurns(Interviews interviews)
    {
        for (int i = 0; i < _quotations.Length; i++)
        {
            _found[i] ??= _isTitle[i] ? null : interviews.Of(_first[i]);
        }
    }

    // Lindqvist warned that it was "no bridge" and that it would "always smell of diesel": one sentence, one speaker.
    private void JoinWithinSentences()
    {
        for (int i = 1; i < _quotations.Length; i++)
        {
            if (_found[i] is null && !_isTitle[i] && _found[i - 1] is { Cue: >= 0 } before
                && _tokens[before.Cue].Sentence == _tokens[_first[i]].Sentence && before.Cue < _first[i - 1])
            {
                _found[i] = before with { Rule = "same-sentence" };
            }
        }
    }

    // "It smells." He sighed. "It always will."
    private void FindBeats(Paragraphs paragraphs, NounPhrase phrases)
    {
        for (int i = 0; i < _quotations.Length; i++)
        {
            if (_found[i] is null && !_isTitle[i] && paragraphs.Begins(i)
                && Beat(i, _last[i] + 1, phrases, paragraphs.IsDialogue) is { } speaker)
            {
                _found[i] = new Attribution("beat", speaker, -1);
            }
        }
    }

    private Mention? Beat(int index, int start, NounPhrase phrases, bool isDialogue)
    {
        const int LongestBeat = 24;
        if (start >= _tokens.Length || _tokens[start].Block != _quotations[index].LastBlock
            || _tokens[start].Quotation >= 0
            || phrases.At(start) is not { Kind: not MentionKind.Description, IsOrganisation: false } subject
            || subject.Last + 1 >= _tokens.Length || !_tokens[subject.Last + 1].IsWord
            || _tokens[subject.Last + 1].Block != _tokens[start].Block)
        {
            return null;
        }

        int end = subject.Last + 1;
        while (end < _tokens.Length && end - start < LongestBeat && _tokens[end].Block == _tokens[start].Block
            && _tokens[end].Sentence == _tokens[start].Sentence
            && _tokens[end].Quotation < 0)
        {
            end++;
        }

        bool isEnclosed = end < _tokens.Length && _tokens[end].Quotation >= 0
            && _tokens[end].Block == _tokens[start].Block && IsWhole(_tokens[end].Quotation);
        return isEnclosed || isDialogue ? subject : null;
    }

    // "It still smells of diesel," said Lindqvist. "And it always will."
    private void ContinueWithinParagraphs()
    {
        // Titles lie between and say nothing: "Thank you," he said on "Harbour Radio." "I mean it."
        int speaking = -1;
        for (int i = 0; i < _quotations.Length; i++)
        {
            if (_found[i] is null && !_isTitle[i] && speaking >= 0
                && _quotations[speaking].LastBlock == _quotations[i].Block && GoesOn(i))
            {
                _found[i] = _found[speaking]! with { Rule = "resumed" };
            }

            speaking = _found[i] is null ? speaking : i;
        }

        speaking = -1;
        for (int i = _quotations.Length - 1; i >= 0; i--)
        {
            if (_found[i] is null && !_isTitle[i] && speaking >= 0
                && _quotations[speaking].Block == _quotations[i].LastBlock && IsWhole(i) && BeginsSentence(i))
            {
                _found[i] = _found[speaking]! with { Rule = "before-resumed" };
            }

            speaking = _found[i] is null ? speaking : i;
        }
    }

    // Lindqvist was not sorry to see the old engine go. "It smelled of diesel."
    private void FollowSubjects(NounPhrase phrases, Introductions introductions)
    {
        var subjects = new SentenceSubjects(_tokens, phrases);
        for (int i = 0; i < _quotations.Length; i++)
        {
            // "Night Boats," a series of ten, begins again: what a comma ends goes on in a sentence of somebody else.
            if (_found[i] is null && !_isTitle[i] && IsWhole(i)
                && DirectRules.LastCharacter(_article.Text, _quotations[i]) != ','
                && _article.Blocks[_quotations[i].Block].IsParagraph
                && SentenceBefore(_first[i], subjects, introductions) is { } subject)
            {
                _found[i] = new Attribution("sentence-before", subject, -1);
            }
        }
    }

    // "The isle is small, but Lindqvist says it is enough. "I like it."": who says something, before whom it is about.
    private static Mention? SentenceBefore(int first, SentenceSubjects subjects, Introductions introductions) =>
        subjects.IsBehindSentence(first)
            && introductions.Saying(first - 1, withParticiples: false) is { Speaker.Kind: MentionKind.Name } saying
            ? saying.Speaker
            : subjects.Before(first);

    private bool IsWhole(int index) => !_isTitle[index] && _kinds.IsWhole(_quotations[index]);

    // "It smells," said Lindqvist. "It will smell for as long as" the engine runs.
    // "It smells," said Lindqvist. Now, "in the harbour nobody minds."
    private bool GoesOn(int index)
    {
        const int FewestWords = 5;
        if (IsWhole(index))
        {
            return !_kinds.LooksLikeTitle(_quotations[index], _first[index]);
        }

        return _last[index] - _first[index] > FewestWords && (BeginsSentence(index) || EndsItsSentence(index));
    }

    // "It smells," said Lindqvist. That makes the ferry "a place where nobody eats twice."
    private bool EndsItsSentence(int index) =>
        _article.Text[_quotations[index].Parts[0].Start] is char start && char.IsLower(start)
        && DirectRules.LastCharacter(_article.Text, _quotations[index]) == '.';

    // Nothing of its sentence stands before it but adverbs.
    private bool BeginsSentence(int index)
    {
        int first = _first[index];
        int before = first - 1;
        while (before >= 0 && _tokens[before].Sentence == _tokens[first].Sentence && _tokens[before].Quotation < 0
            && (_tokens[before].Sign == ',' || _tokens[before].Is(WordClass.Adverb | WordClass.Conjunction)))
        {
            before--;
        }

        return before < 0 || _tokens[before].Sentence != _tokens[first].Sentence || _tokens[before].Quotation >= 0;
    }
}
