using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Speakers;

/// <summary>Where names and pronouns stand in their sentences, and how far from each other.</summary>
internal sealed class MentionPlaces(TokenList tokens)
{
    /// <summary>
    /// Whether a mention stands where subjects do: no preposition before it, no possessive behind it.
    /// </summary>
    public bool IsSubject(Mention mention)
    {
        int before = mention.First - 1;
        bool isObject = before >= 0 && tokens[before].Block == tokens[mention.First].Block
            && tokens[before].Is(WordClass.Preposition | WordClass.HearerCue)
            && !tokens[before].Is(WordClass.Conjunction);
        return !isObject && !tokens.IsApostrophe(mention.Last + 1);
    }

    /// <summary>
    /// Whether a sentence begins with whose they are: of <c>Her mother, Sunita, was late. She said</c>, she is Sunita.
    /// </summary>
    public bool IsTheirs(Mention mention)
    {
        int noun = mention.First - (tokens[Math.Max(0, mention.First - 1)].Sign == ',' ? 2 : 1);
        return noun > 0 && tokens[noun].IsWord && tokens[noun].Sentence == tokens[mention.First].Sentence
            && tokens.Is(noun - 1, DeterminerWords.SubjectOwners) && tokens.BeginsSentence(noun - 1);
    }

    /// <summary>Whether a verb names them right before: <c>a baker named Brook</c>.</summary>
    public bool IsNamed(Mention mention) =>
        mention.First > 0 && tokens[mention.First - 1].Is(WordClass.NamingCue);

    /// <summary>
    /// Whether somebody else speaks of them: the mayor of <c>Ada Brook said the mayor</c>, but not Brook.
    /// </summary>
    public bool IsReported(Mention mention)
    {
        const int Longest = 15;
        for (int i = mention.First - 1;
            i >= 0 && mention.First - i < Longest && tokens[i].Sentence == tokens[mention.First].Sentence; i--)
        {
            if (tokens[i].Is(WordClass.Cue | WordClass.CueParticiple) && tokens[i].Quotation < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a name is where and not who: <c>A man in Dunmore told a story. He said</c>, but not <c>a man, Dunmore,
    /// told a story.</c>
    /// </summary>
    public bool IsWhere(Mention mention, Person person) =>
        mention is { Kind: MentionKind.Name, HasTitle: false, WordCount: 1 }
        && person is { WordCount: 1, Gender: Gender.Unknown }
        && mention.First > 0
        && tokens.Is(mention.First - 1, PrepositionWords.Places);

    /// <summary>Whether a document is nearer to a pronoun: of <c>The report found</c>, "it" is the report.</summary>
    public bool IsDocumentBetween(Mention mention, Mention pronoun)
    {
        const int Longest = 120;
        if (pronoun.First - mention.Last > Longest)
        {
            return true;
        }

        for (int i = mention.Last + 1; i < pronoun.First; i++)
        {
            if (tokens[i].Is(WordClass.Role) && tokens[i].Quotation < 0 && tokens[i - 1].Is(WordClass.Determiner))
            {
                return true;
            }
        }

        return false;
    }

    public bool BeginsSentence(Mention mention) =>
        mention.First == 0 || tokens[mention.First - 1].Sentence != tokens[mention.First].Sentence;

    /// <summary>Whether a sentence begins with it, or with its article: <c>The Herald was sold.</c></summary>
    public bool BeginsWithArticle(Mention mention) =>
        BeginsSentence(mention)
        || (tokens[mention.First - 1].Is(WordClass.Determiner)
        && (mention.First == 1 || tokens[mention.First - 2].Sentence != tokens[mention.First].Sentence));

    public bool IsQuoted(Mention mention) => tokens[mention.First].Quotation >= 0;

    public int SentencesBetween(Mention first, Mention second) =>
        tokens[second.First].Sentence - tokens[first.First].Sentence;

    public int BlocksBetween(Mention first, Mention second) => tokens[second.First].Block - tokens[first.First].Block;
}
