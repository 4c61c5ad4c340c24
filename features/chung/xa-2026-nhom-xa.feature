# language: vi
Tính năng: Nhóm xã theo Quyết định 51/2025/QĐ-TTg

  Danh sách do tỉnh ban hành quyết định xã thuộc nhóm nào (nhom-1, nhom-2, nhom-3). Không có danh sách thì
  nhóm nào có thể vẫn để ngỏ: xét theo từng nhóm, chỗ nào các nhóm cho cùng kết quả thì kết luận.

  Khung tình huống: Danh sách quyết định, dù loại khu vực nói khác
    Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
    Và một xã
    Và xã thuộc loại khu vực "<loại khu vực>"
    Và số liệu của chỉ tiêu "6.1" là <nghèo>
    Khi đánh giá
    Thì chỉ tiêu "6.1" <kết quả>
    Và xã theo cột mức "<cột>"

    Dữ liệu:
      | loại khu vực                  | nghèo | cột    | kết quả  |
      | nhom-1                        | 2     | nhom-1 | đạt      |
      | nhom-2                        | 5     | nhom-2 | đạt      |
      | nhom-3                        | 13    | nhom-3 | đạt      |
      | nhom-1, khu-vuc-iii           | 2,1   | nhom-1 | chưa đạt |
      | nhom-2, nong-nghiep-duoi-10   | 5,1   | nhom-2 | chưa đạt |
      | nhom-3, dinh-huong-do-thi-moi | 13    | nhom-3 | đạt      |
      | nhom-3, khu-vuc-i             | 13    | nhom-3 | đạt      |

  Khung tình huống: Không có danh sách
    Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
    Và một xã
    Và xã thuộc loại khu vực "<loại khu vực>"
    Và số liệu của chỉ tiêu "6.1" là <nghèo>
    Khi đánh giá
    Thì chỉ tiêu "6.1" <kết quả>

    Dữ liệu: Chỉ một nhóm là có thể
      | loại khu vực                  | nghèo | kết quả  |
      | khu-vuc-ii                    | 13    | đạt      |
      | khu-vuc-iii                   | 13    | đạt      |
      | lien-ke-do-thi-va-huong-do-thi | 2     | đạt      |
      | lien-ke-do-thi-va-huong-do-thi | 2,1   | chưa đạt |
      | nong-nghiep-duoi-10           | 2,1   | chưa đạt |
      | dinh-huong-do-thi-moi         | 2,1   | chưa đạt |
      | khu-vuc-i                     | 5     | đạt      |
      | khu-vuc-i                     | 5,1   | chưa đạt |

    Dữ liệu: Nhóm 1 hay nhóm 3 thì luật không nói
      | loại khu vực                       | nghèo | kết quả        |
      | khu-vuc-iii, dinh-huong-do-thi-moi | 2     | đạt            |
      | khu-vuc-iii, dinh-huong-do-thi-moi | 2,1   | chưa đủ căn cứ |
      | khu-vuc-iii, dinh-huong-do-thi-moi | 13    | chưa đủ căn cứ |
      | khu-vuc-iii, dinh-huong-do-thi-moi | 13,1  | chưa đạt       |

  Tình huống: Không nêu gì thì cả ba nhóm đều có thể
    Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
    Và một xã
    Và số liệu của chỉ tiêu "6.2" là 95
    Và số liệu của chỉ tiêu "4.1" là 27
    Khi đánh giá
    Thì chỉ tiêu "6.2" đạt
    Và chỉ tiêu "4.1" chưa đủ căn cứ

  Khung tình huống: Nhầm với cách phân loại khác, hoặc hai nhóm một lúc
    Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
    Và một xã
    Và xã thuộc loại khu vực "<loại khu vực>"
    Khi thử đánh giá
    Thì bị từ chối vì "<lý do>"

    Dữ liệu:
      | loại khu vực   | lý do                            |
      | loai-ii        | phân loại đơn vị hành chính      |
      | nhom-tinh-1    | 42/2025/QĐ-TTg                   |
      | khu-vuc-2      | ghi là khu-vuc-i                 |
      | nhom-4         | không có loại khu vực 'nhom-4'   |
      | nhom-1, nhom-3 | không đi cùng nhau               |
