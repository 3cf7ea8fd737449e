namespace ArticleGenerator.Quotations.Marks;

/// <summary>
/// Where the tags of a page's source end that were left in a text: what stands in marks within them is nobody's words.
/// </summary>
internal sealed class TagEnds(string text)
{
    // Up to there no tag is closed.
    private int _noTagBefore;

    /// <summary>
    /// The index of the <c>&gt;</c> that ends a tag, or of the <c>}</c> that ends a template's expression; where
    /// nothing ends it, <paramref name="index"/>.
    /// </summary>
    /// <param name="index">Where a <c>&lt;</c> or a <c>{</c> stands.</param>
    /// <param name="end">Where the block ends.</param>
    public int Find(int index, int end)
    {
        if (text[index] == '{')
        {
            return TemplateEnd(index, end);
        }

        bool isTag = index + 1 < end && (text[index + 1] == '/' || char.IsLetter(text[index + 1]));
        if (!isTag || _noTagBefore > index)
        {
            return index;
        }

        int next = text.AsSpan(index + 1, end - index - 1).IndexOfAny('<', '>');
        if (next >= 0 && text[index + 1 + next] == '>')
        {
            return index + 1 + next;
        }

        // A < that nothing closes is not looked at again: many of them stay linear.
        _noTagBefore = next < 0 ? end : index + 1 + next;
        return index;
    }

    // Passes over {% image "..." %}, {{ page.title | default: "..." }}; not over {hens}, which is text.
    private int TemplateEnd(int index, int end)
    {
        if (index + 1 >= end || text[index + 1] is not ('%' or '{'))
        {
            return index;
        }

        char sign = text[index + 1] == '{' ? '}' : '%';
        int next = text.AsSpan(index + 2, end - index - 2).IndexOfAny('{', '}');
        bool closes = next >= 0 && text[index + 2 + next] == '}'
            && (sign == '%' ? text[index + 1 + next] == '%'
            : index + 3 + next < end && text[index + 3 + next] == '}');
        return closes ? index + 2 + next : index;
    }
}
