using System.Buffers;
using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Grammar;

/// <summary>
/// What each word of an article is at its place: the one decision that everything asks for names and rules,
/// so that no two rules take one word for two things. It is made of a word when somebody first asks, by its nearest
/// neighbours, and kept: about most words nobody asks, and to decide them all took a third of the time of reading. Each
/// of the three steps is taken when one of its uses is first asked for, since most ask only whether a word is a verb of
/// speech.
/// </summary>
internal sealed class WordUses : IDisposable
{
    private const WordUse Speech = WordUse.Finite | WordUse.Saying | WordUse.Passive | WordUse.Progressive
        | WordUse.Participle;

    private const WordUse Verbal = WordUse.Verb | WordUse.Clause | WordUse.Past | WordUse.Governing | WordUse.Taking;
    private const WordUse Nominal = WordUse.Person | WordUse.Thing;
    private const WordUse Forms = WordUse.Ed | WordUse.Ing;

    // Which of the steps were taken.
    private const WordUse SpeechKnown = (WordUse)(1 << 28);
    private const WordUse VerbKnown = (WordUse)(1 << 29);
    private const WordUse NounKnown = (WordUse)(1 << 30);

    private const WordClass Verbs = WordClass.AnyCue | WordClass.HearerCue | WordClass.Verb | WordClass.Auxiliary
        | WordClass.Pronoun;

    private readonly TokenList _tokens;
    private readonly SpeechVerbUse _speech;
    private readonly VerbUse _verbs;
    private readonly WordUse[] _uses;

    public WordUses(string text, TokenList tokens)
    {
        _tokens = tokens;
        _speech = new SpeechVerbUse(text, tokens);
        _verbs = new VerbUse(text, tokens, this);
        _uses = ArrayPool<WordUse>.Shared.Rent(tokens.Length);
        _uses.AsSpan(0, tokens.Length).Clear();
    }

    /// <summary>Whether a word is one of some things at its place; a sign is none of any.</summary>
    public bool Is(int index, WordUse use)
    {
        WordUse known = _uses[index];
        WordUse lacking = StepsFor(use) & ~known;
        return ((lacking == WordUse.None ? known : _uses[index] = known | Decide(index, lacking)) & use) != 0
            || ((use & ~(Speech | Verbal | Nominal)) != 0 && IsForm(index, use));
    }

    /// <summary>Gives the memory back; nothing can be asked any more.</summary>
    public void Dispose() => ArrayPool<WordUse>.Shared.Return(_uses);

    private static WordUse StepsFor(WordUse use) =>
        ((use & Speech) != 0 ? SpeechKnown : WordUse.None)
        | ((use & Verbal) != 0 ? VerbKnown : WordUse.None)
        | ((use & Nominal) != 0 ? NounKnown : WordUse.None);

    // A form is seen from the last letters, and what a class says from the word itself: to keep them would cost more.
    private bool IsForm(int index, WordUse use)
    {
        ref readonly Token token = ref _tokens[index];
        if (!token.IsWord)
        {
            return false;
        }

        ReadOnlySpan<char> word = _tokens.Word(index);
        WordUse form = NounUse.FormOf(word, token.IsCapital);
        return ((form | LexicalUse.Of(token, word, form)) & use) != 0;
    }

    private WordUse Decide(int index, WordUse steps)
    {
        ref readonly Token token = ref _tokens[index];
        if (!token.IsWord)
        {
            return SpeechKnown | VerbKnown | NounKnown;
        }

        WordUse use = steps;
        if ((steps & SpeechKnown) != 0)
        {
            use |= _speech.Of(index);
        }

        if ((steps & NounKnown) != 0)
        {
            use |= NounUse.Of(token, _tokens.Word(index));
        }

        return (steps & VerbKnown) != 0 ? use | OfVerb(index) : use;
    }

    private WordUse OfVerb(int index)
    {
        ref readonly Token token = ref _tokens[index];
        WordUse form = NounUse.FormOf(_tokens.Word(index), token.IsCapital) & Forms;
        return form != WordUse.None || token.Is(Verbs) ? _verbs.Of(index, form) : WordUse.None;
    }
}
