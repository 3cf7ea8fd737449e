using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Behind;

/// <summary>
/// What a name right beside the closing mark needs to be the speaker, whatever the verb. A verb that no list has is
/// worth no worse guess than nobody.
/// </summary>
internal static class NameBeside
{
    private const WordClass NoVerb = WordClass.Function | WordClass.Determiner | WordClass.Preposition
        | WordClass.Conjunction | WordClass.Pronoun
        | WordClass.Role | WordClass.Organisation;

    /// <summary>The first word behind a statement that its sentence goes on with; -1 where there is none.</summary>
    public static int WordBeside(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        CueReader cues = place.Context.Cues;
        char end = place.Span.LastSign;
        int next = place.Last + 1;
        bool hasComma = end == ',';
        if (next < tokens.Length && cues.IsSame(next, place.Last) && tokens[next].Sign == ','
            && end is not ('.' or ','))
        {
            hasComma = true;
            next++;
        }

        return (hasComma || end is '?' or '!') && next < tokens.Length && cues.IsSame(next, place.Last)
            && tokens[next].Quotation < 0 && tokens[next].IsWord
            && BeginsItsSentence(tokens, place.First) && place.Context.Kinds.IsStatement(place.Span, place.First)
            ? next
            : -1;
    }

    /// <summary>Whether a word is a past tense, or none of those that stand elsewhere.</summary>
    public static bool IsVerb(RuleContext context, int index)
    {
        ref readonly Token token = ref context.Tokens[index];
        return token.IsWord && !token.IsCapital && token.Quotation < 0 && token.Length > 2 && !token.Is(NoVerb)
            && char.IsLetter(context.Text[token.Start]);
    }

    /// <summary>
    /// Whether more than a capital says that a name is one: "Fire!" Silence fell., where a sentence begins.
    /// </summary>
    public static bool IsKnown(People people, Mention name) =>
        name.Kind != MentionKind.Name || name.WordCount > 1 || name.HasTitle || name.Gender != Gender.Unknown
        || (people.PersonOf(name) is >= 0 and int person && people[person] is { WordCount: > 1 } or { Mentions: > 1 });

    // Not 'He called it "Night Boats," Brook laughed': nothing of another sentence goes on in the quotation.
    private static bool BeginsItsSentence(TokenList tokens, int first) =>
        first == 0 || tokens[first - 1].Block != tokens[first].Block
            || tokens[first - 1].Sentence != tokens[first].Sentence || tokens[first - 1].Quotation >= 0;
}
