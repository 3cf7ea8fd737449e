using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// A name right beside the closing mark is the speaker, whatever the verb: <c>"Nobody told us," Tom Hale chuckled.</c>
/// and
/// <c>"You devil!" almost screamed Petra Lind.</c> A verb that no list has is worth no worse guess than nobody.
/// </summary>
internal sealed class NameBeside
{
    // In tokens, up to the verb.
    private const int MostAdverbs = 2;

    private const WordClass NoVerb = WordClass.Function | WordClass.Determiner | WordClass.Preposition
        | WordClass.Conjunction | WordClass.Pronoun
        | WordClass.Role | WordClass.Organisation;

    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly NounPhrase _phrases;
    private readonly CueReader _cues;
    private readonly KindOfQuotation _kinds;

    public NameBeside(string text, TokenList tokens, NounPhrase phrases, CueReader cues, KindOfQuotation kinds)
    {
        _text = text;
        _tokens = tokens;
        _phrases = phrases;
        _cues = cues;
        _kinds = kinds;
    }

    /// <param name="quotation">The quotation.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="last">Its last token.</param>
    public Attribution? Find(QuotedSpan quotation, int first, int last)
    {
        char end = DirectRules.LastCharacter(_text, quotation);
        int next = last + 1;
        bool hasComma = end == ',';
        if (next < _tokens.Length && _cues.IsSame(next, last) && _tokens[next].Sign == ',' && end is not ('.' or ','))
        {
            hasComma = true;
            next++;
        }

        if (!(hasComma || end is '?' or '!') || next >= _tokens.Length || !_cues.IsSame(next, last)
            || _tokens[next].Quotation >= 0 || !_tokens[next].IsWord
            || !BeginsItsSentence(first) || !_kinds.IsStatement(quotation, first))
        {
            return null;
        }

        return NameThenVerb(next) ?? VerbThenName(next);
    }

    // "...," Tom Hale chuckled.
    private Attribution? NameThenVerb(int index)
    {
        if (_phrases.At(index) is not { Kind: not MentionKind.Description, IsOrganisation: false } subject)
        {
            return null;
        }

        int verb = _cues.SkipAdverbs(subject.Last + 1);
        return verb < _tokens.Length && _cues.IsSame(verb, index) && IsVerb(verb)
            ? new Attribution("beside", subject, verb) : null;
    }

    // "...!" almost screamed Petra Lind.
    private Attribution? VerbThenName(int index)
    {
        int verb = index;
        while (verb < _tokens.Length && verb - index < MostAdverbs && _cues.IsSame(verb, index)
            && (_tokens[verb].Is(WordClass.Adverb) || IsAlmost(verb)))
        {
            verb++;
        }

        if (verb + 1 >= _tokens.Length || !_cues.IsSame(verb + 1, index) || !IsVerb(verb))
        {
            return null;
        }

        int name = _tokens.Is(verb + 1, "out") || _tokens.Is(verb + 1, "in") || _tokens.Is(verb + 1, "up") ? verb + 2
            : verb + 1;
        // Not "sagte der Kapitän": where the verb's language is not ours, nor is the word behind it.
        return name < _tokens.Length && _tokens[name].IsCapital && _cues.IsSame(name, index)
            && _phrases.At(name) is { Kind: not MentionKind.Description, IsOrganisation: false } subject
            ? new Attribution("beside", subject, verb)
            : null;
    }

    private bool IsAlmost(int index) =>
        _tokens.Is(index, "almost") || _tokens.Is(index, "half") || _tokens.Is(index, "nearly")
        || _tokens.EndsWithLy(index);

    // A past tense, or a word that is none of those that stand elsewhere.
    private bool IsVerb(int index)
    {
        Token token = _tokens[index];
        return token.IsWord && !token.IsCapital && token.Quotation < 0 && token.Length > 2 && !token.Is(NoVerb)
            && char.IsLetter(_text[token.Start]);
    }

    // Nothing of another sentence goes on in the quotation: not "He called it "Night Boats," Brook laughed".
    private bool BeginsItsSentence(int first) =>
        first == 0 || _tokens[first - 1].Block != _tokens[first].Block
            || _tokens[first - 1].Sentence != _tokens[first].Sentence || _tokens[first - 1].Quotation >= 0;
}
