using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Speakers;

/// <summary>
/// Which mentions are subjects of a cue verb: whoever was reported last is who goes on. Each mention is looked at once,
/// and only when a pronoun asks for it.
/// </summary>
internal sealed class SpeakingMentions
{
    // In tokens: from a subject to its verb.
    private const int LongestSubject = 36;
    private const int LongestComplement = 8;

    private readonly TokenList _tokens;
    private readonly List<Mention> _mentions;
    private readonly WordUses _uses;
    private readonly sbyte[] _known;

    public SpeakingMentions(TokenList tokens, List<Mention> mentions, WordUses uses)
    {
        _tokens = tokens;
        _uses = uses;
        _mentions = mentions;
        _known = new sbyte[mentions.Count];
    }

    public bool Contains(int index)
    {
        if (_known[index] == 0)
        {
            _known[index] = (sbyte)(IsSpeaking(_mentions[index]) ? 1 : -1);
        }

        return _known[index] > 0;
    }

    private bool IsSpeaking(Mention mention) =>
        (IsBehindCue(mention.First) && !_tokens.IsApostrophe(mention.Last + 1))
        || (!IsBehindPreposition(mention.First) && IsBeforeCue(mention));

    // A match: "It smells," said the chief engineer Mara Lindqvist. According to Mara Lindqvist. Not: Brook met Mara
    // Lindqvist; said Mara Lindqvist's letter, which whoever asks sees behind the name.
    private bool IsBehindCue(int first)
    {
        const int LongestDescription = 6;
        int before = first - 1;
        if (before > 0 && _tokens.Is(before, PrepositionWords.To) && _tokens.Is(before - 1, VerbWords.According))
        {
            return true;
        }

        for (int back = 0;
            back < LongestDescription && before > 0 && (_tokens[before].IsWord || _tokens[before].Sign is '\'' or '’')
            && !_uses.Is(before, WordUse.Finite); back++)
        {
            before--;
        }

        return before > 0 && _uses.Is(before, WordUse.Finite)
            && (_tokens[before - 1].Quotation >= 0 || _tokens[before - 1].Sign == ',');
    }

    private bool IsBehindPreposition(int first)
    {
        int before = first - 1;
        return before >= 0 && _tokens[before].Sentence == _tokens[first].Sentence
            && _tokens[before].Is(WordClass.Preposition)
            && !_tokens[before].Is(WordClass.Conjunction) && !_tokens.Is(before, PrepositionWords.As);
    }

    // A match: Ada Brook, of Harrow, who leads the opposition and is no friend of ferries, said. Not: Ada Brook left.
    private bool IsBeforeCue(Mention mention)
    {
        bool isAside = false;
        for (int i = mention.Last + 1;
            i < _tokens.Length && i - mention.Last < LongestSubject
            && _tokens[i].Sentence == _tokens[mention.First].Sentence; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.Quotation >= 0 || token.Sign is ';' or ':')
            {
                return false;
            }

            if (token.Sign is ',' or '(' or ')' or '—' or '–')
            {
                // What stands between commas is an aside; behind the second one the sentence goes on.
                isAside = token.Sign != ')' && !(i + 1 < _tokens.Length && BeginsVerb(i + 1));
                continue;
            }

            if (!isAside && _uses.Is(i, WordUse.Finite))
            {
                return true;
            }

            bool goesOn = isAside || token.Is(WordClass.Auxiliary | WordClass.Adverb) || _tokens.EndsWithLy(i)
                || (i - mention.Last <= LongestComplement && IsInComplement(mention.Last, i));
            if (!goesOn)
            {
                return false;
            }
        }

        return false;
    }

    private bool BeginsVerb(int index)
    {
        while (index < _tokens.Length
            && (_tokens[index].Is(WordClass.Auxiliary | WordClass.Adverb) || _tokens.EndsWithLy(index)))
        {
            index++;
        }

        return index < _tokens.Length && _uses.Is(index, WordUse.Finite);
    }

    // A match: Ada Brook at the Harrow Herald, Ada Brook of Harrow. Not: Ada Brook left.
    private bool IsInComplement(int last, int index)
    {
        ref readonly Token first = ref _tokens[last + 1];
        return first.Is(WordClass.Preposition) && !first.Is(WordClass.Conjunction)
            && (index == last + 1 || _tokens[index].IsCapital
            || _tokens[index].Is(WordClass.Determiner | WordClass.Preposition) || _tokens[index].Is(WordClass.Role));
    }
}
