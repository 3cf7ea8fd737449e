using System.Buffers;
using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Grammar;

/// <summary>
/// What each word of an article is at its place: the one decision that everything asks for names and rules,
/// so that no two rules take one word for two things. It is made of a word when somebody first asks, by its nearest
/// neighbours, and kept: about most words nobody asks, and to decide them all took a third of the time of reading.
/// </summary>
internal sealed class WordUses : IDisposable
{
    private const WordUse Decided = (WordUse)(1 << 15);

    private const WordClass Verbs = WordClass.AnyCue | WordClass.HearerCue | WordClass.Verb | WordClass.Auxiliary
        | WordClass.Pronoun;

    private const WordUse Forms = WordUse.Ed | WordUse.Ing;

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
        return ((known == WordUse.None ? _uses[index] = Of(index) : known) & use) != 0;
    }

    /// <summary>Gives the memory back; nothing can be asked any more.</summary>
    public void Dispose() => ArrayPool<WordUse>.Shared.Return(_uses);

    private WordUse Of(int index)
    {
        ref readonly Token token = ref _tokens[index];
        if (!token.IsWord)
        {
            return Decided;
        }

        WordUse use = Decided | NounUse.Of(token, _tokens.Word(index)) | _speech.Of(index);
        return (use & Forms) != 0 || token.Is(Verbs) ? use | _verbs.Of(index, use & Forms) : use;
    }
}
