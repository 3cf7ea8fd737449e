using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Behind;

/// <summary>
/// Somebody, then a cue verb: <c>Lindqvist, who has run it since 2019, said with a grin</c>; but not <c>many options
/// appear, said Dora Finch</c>, where the first does something else.
/// </summary>
internal static class SubjectBehind
{
    // In tokens: the longest way from a subject to its verb, and behind a full stop.
    private const int Window = 32;
    private const int WindowOfNextSentence = 3;

    /// <param name="context">The article.</param>
    /// <param name="index">The first of the words.</param>
    /// <param name="end">The quotation's last sign.</param>
    /// <param name="isOtherSentence">Whether they begin a sentence of their own.</param>
    public static Said? Find(RuleContext context, int index, char end, bool isOtherSentence)
    {
        TokenList tokens = context.Tokens;
        CueReader cues = context.Cues;

        // "It smells," I said.: who writes is named by nobody.
        if (cues.IsNarrator(index) && cues.IsSame(index + 1, index) && cues.IsCueVerb(index + 1))
        {
            return new Said(Mention.Nobody, index + 1);
        }

        int nameless = context.Nameless.EndAt(index);
        Mention? subject = nameless >= 0 ? Mention.Nobody : context.Phrases.SpeakerAt(index);
        if (subject is null)
        {
            return null;
        }

        int last = Math.Max(nameless, subject.Last);
        int window = end == '.' ? WindowOfNextSentence : Window;
        bool isAside = false;
        for (int i = last + 1; i < tokens.Length && i - last <= window && cues.IsSame(i, index); i++)
        {
            ref readonly Token token = ref tokens[i];
            bool isDescribed = i == last + 1 && subject.Kind == MentionKind.Description;
            isAside ^= token.Sign == ',' && token.Quotation < 0;

            // "It smells," Lindqvist, with a badge that read "Harrow Ferry," said.
            if (token.Quotation >= 0 && isAside)
            {
                isAside &= !EndsInComma(context, i);
                continue;
            }

            if (token.Quotation >= 0 || token.Sign is ';' or ':' || token.Sentence != tokens[index].Sentence
                || (isDescribed && token.Is(WordClass.Verb) && !token.Is(WordClass.Cue)))
            {
                return null;
            }

            if (token.IsWord && (cues.IsCueVerb(i) || (isDescribed && token.Is(WordClass.CueBase))))
            {
                // Not "... of diesel." Lindqvist said it would: another sentence, which says something else.
                bool isOther = isOtherSentence && !cues.EndsClause(i + 1);
                return tokens[i - 1].Is(WordClass.Relative) || isOther || cues.NamesWhatFollows(i)
                    ? null
                    : new Said(subject, i);
            }
        }

        return null;
    }

    // The comma within the marks closes the aside.
    private static bool EndsInComma(RuleContext context, int index)
    {
        int quotation = context.Tokens[index].Quotation;
        return context.Tokens.LastOfQuotation[quotation] == index && context.Quotations[quotation].LastSign == ',';
    }
}
