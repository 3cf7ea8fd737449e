namespace ArticleGenerator.Model;

/// <summary>An article ready to be emitted.</summary>
internal sealed record NamedArticle(ArticleName Name, ArticleSpec Spec);
