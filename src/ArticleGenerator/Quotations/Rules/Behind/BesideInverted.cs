using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Behind;

internal sealed class BesideInverted() : QuotationRule(
    "beside-inverted",
    "Any verb, then the name, beside the mark",
    ["“You devil!” almost screamed Mara Lindqvist."],
    ["“Oh dear!” sagte der Kapitän."])
{
    // In tokens, up to the verb.
    private const int MostAdverbs = 2;

    public override Attribution? Find(QuotationPlace place)
    {
        int index = NameBeside.WordBeside(place);
        if (index < 0)
        {
            return null;
        }

        TokenList tokens = place.Context.Tokens;
        CueReader cues = place.Context.Cues;
        int verb = index;
        while (verb < tokens.Length && verb - index < MostAdverbs && cues.IsSame(verb, index)
            && (tokens[verb].Is(WordClass.Adverb) || IsAlmost(tokens, verb)))
        {
            verb++;
        }

        if (verb + 1 >= tokens.Length || !cues.IsSame(verb + 1, index) || !NameBeside.IsVerb(place.Context, verb))
        {
            return null;
        }

        // Not "sagte der Kapitän": where the verb's language is not ours, nor is the word behind it.
        int name = IsParticle(tokens, verb + 1) ? verb + 2 : verb + 1;
        return name < tokens.Length && tokens[name].IsCapital && cues.IsSame(name, index)
            && place.Context.Phrases.At(name)
                is { Kind: not MentionKind.Description, IsOrganisation: false } subject
            ? Found(subject, verb)
            : null;
    }

    // "cried out", "cut in", "piped up"
    private static bool IsParticle(TokenList tokens, int index) =>
        tokens.Is(index, VerbWords.SpeechParticles);

    private static bool IsAlmost(TokenList tokens, int index) =>
        tokens.Is(index, VerbWords.Almost)
        || tokens.EndsWithLy(index);
}
