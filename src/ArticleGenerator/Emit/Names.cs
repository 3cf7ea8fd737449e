using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>Full names, so that nothing in the consumer's code can change what the generated code means.</summary>
internal static class Names
{
    /// <summary>On every generated type, behind its doc comment.</summary>
    public const string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"ArticleGenerator\", \"{Contract.Version}\")]";

    /// <summary><c>global::HarrowBay.Articles.Local</c>.</summary>
    public static string Of(ProjectSpec project, EquatableArray<string> folders) =>
        string.Join(".", [Root(project), .. folders]);

    private static string Root(ProjectSpec project) =>
        "global::" + (project.Namespace.Length == 0 ? "" : project.Namespace + ".") + project.CatalogDeclaration;
}
