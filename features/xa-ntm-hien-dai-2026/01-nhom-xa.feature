# language: vi
Tính năng: Tiêu chí 1. Mức của xã nhóm 1, với xã của từng nhóm (Xã nông thôn mới hiện đại)

  Căn cứ: 51/2025/QĐ-TTg, Phụ lục II mục 1. Xã nhóm nào cũng theo mức của nhóm 1. Không nói xã nhóm 2,
  nhóm 3 có còn phải đạt 3.7 (nhóm 1 không quy định) hay không, cũng không nói mức của nhóm 1 là mức
  của trung ương hay của tỉnh: chỗ nào các cách hiểu trùng nhau thì kết luận được.

  Khung tình huống: Chưa tới mức của nhóm 1 thì chưa đạt, dù tới mức của nhóm mình
    Cho bộ tiêu chí "xa-ntm-hien-dai-2026" ngày 31/12/2026
    Và một xã
    Và xã thuộc loại khu vực "nhom-<nhóm>"
    Và số liệu "Tỷ lệ nghèo đa chiều theo chuẩn áp dụng cho số liệu từ năm 2026" là <số liệu>
    Khi đánh giá
    Thì chỉ tiêu "1" <kết quả>

    Dữ liệu:
      | nhóm | số liệu | kết quả        |
      | 1    | 2       | chưa đủ căn cứ |
      | 1    | 2,1     | chưa đạt       |
      | 2    | 2       | chưa đủ căn cứ |
      | 2    | 2,1     | chưa đạt       |
      | 3    | 2       | chưa đủ căn cứ |
      | 3    | 2,1     | chưa đạt       |

  Khung tình huống: Nhóm 2 và nhóm 3: không có tổ khuyến nông thì chưa rõ, vì có hai cách hiểu
    Cho bộ tiêu chí "xa-ntm-hien-dai-2026" ngày 31/12/2026
    Và một xã
    Và xã thuộc loại khu vực "nhom-<nhóm>"
    Và số liệu "Số tổ khuyến nông cộng đồng hoạt động hiệu quả" là 0
    Khi đánh giá
    Thì chỉ tiêu "1" chưa đủ căn cứ
    Và lý do là "chưa rõ có áp dụng không", "có phần chưa xác lập được", "chưa rõ điều kiện trước"

    Dữ liệu:
      | nhóm |
      | 2    |
      | 3    |

  Khung tình huống: Nhóm 2 và nhóm 3: có tổ khuyến nông thì còn chờ mức của tỉnh
    Cho bộ tiêu chí "xa-ntm-hien-dai-2026" ngày 31/12/2026
    Và một xã
    Và xã thuộc loại khu vực "nhom-<nhóm>"
    Và số liệu "Số tổ khuyến nông cộng đồng hoạt động hiệu quả" là 1
    Khi đánh giá
    Thì chỉ tiêu "1" chưa đủ căn cứ
    Và lý do là "chưa rõ có áp dụng không", "có phần chưa xác lập được", "chưa rõ điều kiện trước", "mới có mức sàn, chưa có mức của tỉnh"

    Dữ liệu:
      | nhóm |
      | 2    |
      | 3    |

  Tình huống: Nhóm 1 không phải đạt 3.7
    Cho bộ tiêu chí "xa-ntm-hien-dai-2026" ngày 31/12/2026
    Và một xã
    Và xã thuộc loại khu vực "nhom-1"
    Khi đánh giá
    Thì chỉ tiêu "1" chưa đủ căn cứ
    Và lý do là "chưa rõ có áp dụng không", "có phần chưa xác lập được", "chưa rõ điều kiện trước"

  Khung tình huống: Không có danh sách thì nhóm theo loại khu vực
    Cho bộ tiêu chí "xa-ntm-hien-dai-2026" ngày 31/12/2026
    Và một xã
    Và xã thuộc loại khu vực "<loại khu vực>"
    Khi đánh giá
    Thì chỉ tiêu "1" chưa đủ căn cứ
    Và xã theo cột mức "<cột>"

    Dữ liệu:
      | loại khu vực                   | cột    |
      | lien-ke-do-thi-va-huong-do-thi | nhom-1 |
      | nong-nghiep-duoi-10            | nhom-1 |
      | dinh-huong-do-thi-moi          | nhom-1 |
      | khu-vuc-i                      | nhom-2 |
      | khu-vuc-ii                     | nhom-3 |
      | khu-vuc-iii                    | nhom-3 |
