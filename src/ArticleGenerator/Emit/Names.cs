using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>Full names, so that nothing in the consumer's code can change what the generated code means.</summary>
internal static class Names
{
    public const string Library = "global::ArticleModel.";

    /// <summary><c>global::HarrowBay.Articles.Local</c>.</summary>
    public static string Of(ProjectSpec project, EquatableArray<string> folders) =>
        string.Join(".", [Root(project), .. folders]);

    private static string Root(ProjectSpec project) =>
        "global::" + (project.Namespace.Length == 0 ? "" : project.Namespace + ".") + project.CatalogDeclaration;
}
