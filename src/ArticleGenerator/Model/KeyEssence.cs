using System.Text;

namespace ArticleGenerator.Model;

/// <summary>
/// What makes two names the same, however a writer and a programmer put their words together: <c>photoCredit</c>,
/// <c>PhotoCredit</c>, <c>photo-credit</c>, <c>photo_credit</c> and <c>Photo credit</c> are one.
/// </summary>
internal static class KeyEssence
{
    public static string Of(string name)
    {
        var essence = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (c is not ('-' or '_' or ' '))
            {
                essence.Append(char.ToLowerInvariant(c));
            }
        }

        // Of nothing but such signs, they are all there is.
        return essence.Length == 0 ? name : essence.ToString();
    }
}
