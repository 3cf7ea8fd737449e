namespace ArticleGenerator.Model;

/// <summary>
/// What generated code and the run-time library agree on. It is compiled into packages that nobody can compile again,
/// so that the library keeps reading every version (docs/decisions/0008-the-contract-of-generated-code.md).
/// </summary>
internal static class Contract
{
    /// <summary>
    /// The version of the layout, with which every layout begins; generated types say that they are of it. Not that of
    /// the generator: a new release does not change what is generated of an old text.
    /// </summary>
    public const string Version = "1";

    /// <summary>
    /// How many parts of a list have a name in the library, from <c>__0</c> on; generated code indexes the others.
    /// Never fewer, since compiled articles call them, and never more without a library that has them.
    /// </summary>
    public const int NumberedParts = 16;
}
