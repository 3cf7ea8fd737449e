namespace ArticleGenerator.Inputs.Metadata;

/// <summary>The key that a writer is told for a member of a record.</summary>
internal static class KeyNames
{
    /// <summary><c>photoCredit</c> for <c>PhotoCredit</c>, <c>urlOfPhoto</c> for <c>URLOfPhoto</c>.</summary>
    public static string Of(string member)
    {
        int capitals = member.TakeWhile(char.IsUpper).Count();
        int lowered = capitals > 1 && capitals < member.Length ? capitals - 1 : capitals;
        return member.Substring(0, lowered).ToLowerInvariant() + member.Substring(lowered);
    }
}
