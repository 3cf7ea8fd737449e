using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Names;

/// <summary>
/// How far a run of capitalised words goes that may be a name, with what belongs to it: titles and their full stops,
/// particles, nicknames in marks, suffixes.
/// </summary>
internal sealed class NameRun
{
    // In tokens. A run that names nobody is begun anew at its next word, so that without a limit a text of nothing but
    // titles takes the square of its length; no name is longer.
    private const int Longest = 40;

    private readonly TokenList _tokens;
    private readonly WordUses _uses;

    public NameRun(TokenList tokens, WordUses uses)
    {
        _tokens = tokens;
        _uses = uses;
    }

    /// <summary>The last token of the run that begins at a token.</summary>
    public int LastOf(int first)
    {
        int last = first;
        while (last + 1 < _tokens.Length && last - first < Longest && Continues(last))
        {
            last++;
        }

        // A particle, a title or a comma at the end belongs to what follows.
        while (last > first && (!_tokens[last].IsCapital || !_tokens[last].IsWord)
            && !_tokens[last].Is(WordClass.Suffix))
        {
            last--;
        }

        return last;
    }

    /// <summary>Whether the run of a name goes on behind a token.</summary>
    private bool Continues(int index)
    {
        ref readonly Token token = ref _tokens[index];
        ref readonly Token next = ref _tokens[index + 1];
        if (next.Block != token.Block || next.Quotation != token.Quotation)
        {
            return false;
        }

        bool close = next.Start - token.End <= 1;
        if (!close)
        {
            return false;
        }

        return token.IsWord && next.IsWord ? IsNextWord(index) : ContinuesOverSign(index);
    }

    private bool ContinuesOverSign(int index)
    {
        ref readonly Token token = ref _tokens[index];
        ref readonly Token next = ref _tokens[index + 1];

        // A match: Tom "Diesel" Brook
        if (Syntax.QuotationMarks.IsMark(next.Sign) || Syntax.QuotationMarks.IsMark(token.Sign))
        {
            return token.Quotation < 0 && IsInNickname(index);
        }

        // A match: Ernest (Toby) Brook
        if (next.Sign is '(' or ')' || token.Sign is '(' or ')')
        {
            return IsNicknameInBrackets(
                next.Sign == '(' ? index + 1 : token.Sign == '(' ? index : next.Sign == ')' ? index - 1 : index - 2);
        }

        // A match: "Sen. Ada Brook", over the full stop of a title. Not: "met Brook. Ada Hale left".
        if (next.Sign == '.')
        {
            return token.Is(WordClass.Title | WordClass.Suffix) && token.IsCapital && next.Start == token.End
                && token.Sentence == SentenceBehind(index + 1);
        }

        if (token.Sign == '.')
        {
            return next.IsCapital && next.Start > token.End;
        }

        // A match: "Robert Kane, Jr." Not: "Robert Kane, Tom Hale".
        if (next.Sign == ',')
        {
            return index + 2 < _tokens.Length && _tokens[index + 2].Is(WordClass.Suffix)
                && _tokens[index + 2].IsCapital;
        }

        if (token.Sign == ',')
        {
            return next.Is(WordClass.Suffix);
        }

        return next.IsWord && IsNextWord(index);
    }

    // Of the word behind a token.
    private bool IsNextWord(int index)
    {
        ref readonly Token token = ref _tokens[index];
        ref readonly Token next = ref _tokens[index + 1];
        if (next.Start == token.End)
        {
            return false;
        }

        // Not: "Brook Calls Ferry 'Slow'", a verb, though a headline gives it a capital.
        if (next.IsCapital)
        {
            // Of most names no word is a verb anywhere, so that nobody asks what it is here.
            return !(next.Is(WordClass.Cue) && _uses.Is(index + 1, WordUse.Headline))
                && !next.Is(WordClass.Calendar) && (!next.Is(WordClass.Function) || next.Is(WordClass.Particle))
                && !token.Is(WordClass.Calendar);
        }

        // A match: "Piet van Aalst", "Miguel de la Rosa", particles that a capital follows. Not: "Brook de facto".
        return next.Is(WordClass.Particle) && index + 2 < _tokens.Length
            && (_tokens[index + 2].IsCapital
            || (_tokens[index + 2].Is(WordClass.Particle) && index + 3 < _tokens.Length
            && _tokens[index + 3].IsCapital));
    }

    // A match: "Ernest (Toby) Brook". Not: "Ada Brook (Vermont) Harrow", "HARROW BAY (AP) Ada Brook", which say where
    // somebody is from, or who reports it.
    private bool IsNicknameInBrackets(int open)
    {
        const WordClass NoNickname = WordClass.Place | WordClass.Organisation | WordClass.Title | WordClass.Function
            | WordClass.Calendar | WordClass.Company;
        if (open < 1 || open + 3 >= _tokens.Length || _tokens[open].Sign != '(' || _tokens[open + 2].Sign != ')')
        {
            return false;
        }

        ref readonly Token nickname = ref _tokens[open + 1];
        ref readonly Token behind = ref _tokens[open + 3];
        return nickname.IsWord && nickname.IsCapital && !nickname.Is(NoNickname)
            && char.IsLower(_tokens.Word(open + 1)[nickname.Length - 1])
            && _tokens[open - 1].IsCapital && !_tokens[open - 1].Is(NoNickname)
            && behind.IsWord && behind.IsCapital && !behind.Is(NoNickname)
            && behind.Sentence == _tokens[open].Sentence && behind.Start == _tokens[open + 2].End + 1;
    }

    // What stands in marks but in no quotation is a nickname; an apostrophe is none.
    private bool IsInNickname(int index)
    {
        ref readonly Token token = ref _tokens[index];
        ref readonly Token next = ref _tokens[index + 1];
        if (!token.IsWord)
        {
            return next.IsWord && (next.IsCapital || next.Is(WordClass.Particle));
        }

        bool opens = next.Start > token.End && index + 2 < _tokens.Length && _tokens[index + 2].IsCapital
            && _tokens[index + 2].Start == next.End;
        bool closes = next.Start == token.End && index + 2 < _tokens.Length && _tokens[index + 2].Start > next.End
            && (_tokens[index + 2].IsCapital || _tokens[index + 2].Is(WordClass.Particle));

        // A match: the boys’ Clarke. Not: Colin ‘Nobby’ Clarke.
        bool isApostrophe = next.Sign == '\''
            || (next.Sign == '’'
            && !(index > 0 && _tokens[index - 1].Sign == '‘' && _tokens[index - 1].End == token.Start));
        return token.IsCapital && !isApostrophe && (opens || closes);
    }

    private int SentenceBehind(int index) => index + 1 < _tokens.Length ? _tokens[index + 1].Sentence : -1;
}
