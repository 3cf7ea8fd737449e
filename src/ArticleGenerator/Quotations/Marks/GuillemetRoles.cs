namespace ArticleGenerator.Quotations.Marks;

/// <summary>
/// What a guillemet may do, by the language of its text: «French», »German« and »Swedish» are told apart by which signs
/// there are and which comes first. One with a space where its quotation would be is none: the bullet of a list, the
/// arrow of a breadcrumb (Home » News).
/// </summary>
internal sealed class GuillemetRoles
{
    private readonly string _text;
    private readonly bool _pointInward;
    private readonly bool _hasOneShape;

    public GuillemetRoles(string text)
    {
        _text = text;
        int left = text.IndexOfAny(['«', '‹']);
        int right = text.IndexOfAny(['»', '›']);
        _hasOneShape = (left < 0) != (right < 0);
        if (_hasOneShape || left < 0)
        {
            return;
        }

        // Which comes first, where it is no bullet or arrow.
        while (right >= 0 && IsFree(right, 0, text.Length))
        {
            right = text.IndexOfAny(['»', '›'], right + 1);
        }

        _pointInward = right >= 0 && right < left;
    }

    /// <param name="index">The guillemet's place.</param>
    /// <param name="start">Where its block begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="role">What it may do.</param>
    /// <returns>False where it is no mark.</returns>
    public bool TryFind(int index, int start, int end, out MarkRole role)
    {
        bool pointsLeft = _text[index] is '«' or '‹';
        bool before = index == start || char.IsWhiteSpace(_text[index - 1]);
        bool behind = index + 1 >= end || char.IsWhiteSpace(_text[index + 1]);
        if (_hasOneShape)
        {
            role = before ? MarkRole.Open : MarkRole.Close;

            // A mark: « Bonjour, dit-il. It has a space within, and was never closed. Not: « Back to the harbour, an
            // arrow.
            return !(before && behind) || (pointsLeft && _text[end - 1] is ('.' or '!' or '?' or '…'));
        }

        role = pointsLeft != _pointInward ? MarkRole.Open : MarkRole.Close;

        // A mark: both of « Bonjour », with spaces within, and the one that goes on in a further paragraph: » Ça va. »
        // Not: the first of » Home beside »German«.
        return !_pointInward || !(role == MarkRole.Open ? behind : before && index > start);
    }

    // Between spaces, or where a line begins.
    private bool IsFree(int index, int start, int end) =>
        (index == start || char.IsWhiteSpace(_text[index - 1]))
        && (index + 1 >= end || char.IsWhiteSpace(_text[index + 1]));
}
