using System.Globalization;
using ArchiveCost;

Archive.Write(args[0], int.Parse(args[1], CultureInfo.InvariantCulture));
