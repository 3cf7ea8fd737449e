using ArticleGenerator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Inputs.Metadata;

/// <summary>Which types of the framework are one value of the front matter.</summary>
internal static class ScalarKinds
{
    public static ScalarKind? Of(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ScalarKind.Text,
        SpecialType.System_Boolean => ScalarKind.Boolean,
        SpecialType.System_SByte => ScalarKind.SByte,
        SpecialType.System_Byte => ScalarKind.Byte,
        SpecialType.System_Int16 => ScalarKind.Int16,
        SpecialType.System_UInt16 => ScalarKind.UInt16,
        SpecialType.System_Int32 => ScalarKind.Int32,
        SpecialType.System_UInt32 => ScalarKind.UInt32,
        SpecialType.System_Int64 => ScalarKind.Int64,
        SpecialType.System_UInt64 => ScalarKind.UInt64,
        SpecialType.System_Single => ScalarKind.Single,
        SpecialType.System_Double => ScalarKind.Double,
        SpecialType.System_Decimal => ScalarKind.Decimal,
        SpecialType.System_DateTime => ScalarKind.DateTime,
        _ => OfSystem(type),
    };

    private static ScalarKind? OfSystem(ITypeSymbol type) =>
        type.ContainingType is null
        && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            ? type.Name switch
            {
                "DateOnly" => ScalarKind.Date,
                "TimeOnly" => ScalarKind.Time,
                "DateTimeOffset" => ScalarKind.DateTimeOffset,
                "TimeSpan" => ScalarKind.TimeSpan,
                "Guid" => ScalarKind.Guid,
                "Uri" => ScalarKind.Uri,
                "Version" => ScalarKind.Version,
                _ => null,
            }
            : null;
}
