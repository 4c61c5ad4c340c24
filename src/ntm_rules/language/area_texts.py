"""What is told of the area of a commune, of the list that gives its group, and of a title of an earlier period."""

from typing import Final

from ntm_rules.foundation.bilingual import Words

OF_AREAS: Final = {
    "former_title": Words(
        "{}: từ {}, danh hiệu này có giá trị thế nào thì chưa có quy định ({}).",
        "{}: what this title means from {} on is not regulated ({}).",
    ),
    "list_named": Words("danh sách của tỉnh: {}", "the province's list: {}"),
    "list_not_named": Words(
        "danh sách của tỉnh chưa nêu số, ngày",
        "number and date of the province's list are not given",
    ),
    "area_proposed": Words(
        "Khu vực chưa nêu; theo {} là {}.", "The area is not stated; by {} it is {}."
    ),
    "area_differs": Words(
        "Khu vực đã nêu ({}) khác {}: {}.",
        "The area stated ({}) differs from {}: {}.",
    ),
    "area_none": Words("không thuộc khu vực nào", "none"),
    "area_not_listed": Words(
        "Khu vực đã nêu ({}) không đối chiếu được: {} không có xã này.",
        "The area stated ({}) could not be checked: {} has no such commune.",
    ),
    "area_several": Words(
        "Khu vực không đối chiếu được: {} có nhiều xã cùng tên; hãy nêu huyện.",
        "The area could not be checked: {} has several communes of this name; state the district.",
    ),
    "area_not_followed": Words(
        "Khu vực chưa nêu; {} không theo được các xã sắp xếp lại từ 01/7/2025.",
        "The area is not stated; {} does not follow the communes merged from 1 July 2025.",
    ),
    "area_stated_not_followed": Words(
        "Khu vực đã nêu ({}) không đối chiếu được: {} không theo được các xã sắp xếp lại từ 01/7/2025.",
        "The area stated ({}) could not be checked: {} does not follow the communes merged from 1 July 2025.",
    ),
    "area_implied": Words("{} cũng là: {} ({}; {}).", "{} is also: {} ({}; {})."),
    "area_after_title": Words(
        "Từ ngày được công nhận, {} thành: {} ({}; {}).",
        "From the day of recognition {} is: {} ({}; {}).",
    ),
}
