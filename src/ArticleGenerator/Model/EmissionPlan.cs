namespace ArticleGenerator.Model;

/// <summary>
/// The decisions that depend on how much there is. All hardly ever change, so that edits leave it equal.
/// </summary>
/// <param name="Literals">In which form literals are emitted.</param>
/// <param name="HasTextLiterals">
/// Whether long texts and those of tables are literals, too, and no arguments of attributes.
/// </param>
/// <param name="Bucketed">
/// Whether articles with classes of their own share generated files; those without always do.
/// </param>
/// <param name="HasArticles">
/// Whether there is any article. The SDK hands the plug-in on to every project that references one which uses it; a
/// class <c>Articles</c> without articles would hide the library's there.
/// </param>
internal sealed record EmissionPlan(
    LiteralForm Literals, bool HasTextLiterals, bool Bucketed, bool HasArticles)
{
    /// <summary>Whether the text of an article stands on the constructor of its class.</summary>
    /// <param name="article">The article, which has a class.</param>
    /// <param name="isInTable">Whether it stands in a table, as articles of many do.</param>
    public bool HasTextOnConstructor(ArticleSpec article, bool isInTable) =>
        !HasTextLiterals && (isInTable || article.IsLong);
}

/// <summary>Everything but the articles that decides what generated code looks like.</summary>
internal sealed record EmissionContext(ProjectSpec Project, Target Target, EmissionPlan Plan)
{
    /// <summary>
    /// Whether anything is generated: code that cannot compile would be one error for each of its lines.
    /// </summary>
    public bool Emits => Plan.HasArticles && Target.Library == RunTimeLibrary.Fitting;
}
