using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Names;

/// <summary>Somebody that the article names.</summary>
internal sealed class Person
{
    // The first tokens of the places where the full name stands, in order; most stand at one only, and have no list.
    private int _firstFull = -1;
    private List<int>? _moreFull;

    /// <summary>The fullest form of the name.</summary>
    public required TextSpan Name { get; set; }

    /// <summary>The last word of the name, without <c>Jr.</c> and the like.</summary>
    public required TextSpan Surname { get; set; }

    /// <summary>The first word of the name.</summary>
    public required TextSpan FirstName { get; set; }

    /// <summary>The number of words of the fullest form of the name.</summary>
    public required int WordCount { get; set; }

    public required Gender Gender { get; set; }

    /// <summary>Whether the gender is sure: a title or a pronoun says it, and not a first name alone.</summary>
    public bool IsGenderSure { get; set; }

    /// <summary>Whether only a pronoun that may be somebody else's tells the gender.</summary>
    public bool IsGenderGuessed { get; set; }

    public required bool IsOrganisation { get; set; }

    /// <summary>The mention that introduces the full name.</summary>
    public required Mention Introduction { get; set; }

    public int Mentions { get; set; }

    /// <summary>The token where a part of the name last stood for them; -1 before.</summary>
    public int LastSingle { get; set; } = -1;

    /// <summary>Says that the full name stands at a token, behind those said before.</summary>
    public void AddFull(int token)
    {
        if (_firstFull < 0)
        {
            _firstFull = token;
        }
        else
        {
            (_moreFull ??= []).Add(token);
        }
    }

    /// <summary>The token where the full name last stood, up to another one; or -1.</summary>
    public int LastFull(int upTo)
    {
        if (_moreFull is not null && _moreFull[0] <= upTo)
        {
            int index = _moreFull.BinarySearch(upTo);
            return _moreFull[index >= 0 ? index : ~index - 1];
        }

        return _firstFull <= upTo ? _firstFull : -1;
    }
}
